const { port1, port2 } = new MessageChannel();
port1.postMessage('early');
const { receiveMessageOnPort } = require('worker_threads');
console.log(receiveMessageOnPort(port2), receiveMessageOnPort(port2));
port2.once('message', (m) => console.log('once', m));
port1.postMessage('a'); port1.postMessage('b');
process.on('exit', () => console.log('exit'));
port1.addEventListener('message', (e)=>console.log('1 got', e.data));
port2.postMessage('to 1');
setTimeout(()=>{port1.close();port1.close(); port1.postMessage('zz')}, 50);

// node: 10 12
// stderr: /snippet/ports-are-told-in-order-of-making.js:1
// stderr: const { port1, port2 } = new MessageChannel();
// stderr: ^
// stderr:
// stderr: ReferenceError: MessageChannel is not defined
// stderr:     at ports-are-told-in-order-of-making.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: { message: 'early' } undefined
// prints: 1 got to 1
// prints: once a
// prints: exit
