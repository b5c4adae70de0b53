let threads;
try {
  threads = require('worker_threads');
} catch (error) {
  process.exit();
}
const { port1, port2 } = new threads.MessageChannel();
console.log(threads.receiveMessageOnPort(port2));
port1.postMessage({ n: 1 });
port1.postMessage('two');
console.log(threads.receiveMessageOnPort(port2), threads.receiveMessageOnPort(port2));
console.log(threads.isMainThread, threads.parentPort, threads.threadId);

// node: 10
// node: 12 18 20 22 24 26
// prints: undefined
// prints: { message: { n: 1 } } { message: 'two' }
// prints: true null 0
