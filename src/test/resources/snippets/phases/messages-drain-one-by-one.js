const { port1, port2 } = new MessageChannel();
port2.on('message', (m) => { console.log('m', m); Promise.resolve().then(()=>console.log('p', m)); if (m===2) port2.close(); });
port1.on('close', () => console.log('1 close'));
port2.on('close', () => console.log('2 close'));
setImmediate(() => {console.log('immediate'); setImmediate(()=>console.log('immediate 2'))});
port1.postMessage(1); port1.postMessage(2); port1.postMessage(3);
console.log('script');

// node: 10 12
// stderr: /snippet/messages-drain-one-by-one.js:1
// stderr: const { port1, port2 } = new MessageChannel();
// stderr: ^
// stderr:
// stderr: ReferenceError: MessageChannel is not defined
// stderr:     at messages-drain-one-by-one.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: script
// prints: m 1
// prints: p 1
// prints: m 2
// prints: p 2
// prints: m 3
// prints: p 3
// prints: immediate
// prints: 2 close
// prints: immediate 2
// prints: 1 close
