const { port1, port2 } = new MessageChannel();
port2.on('message', (message) => {
  console.log('message', message);
  process.nextTick(() => console.log('tick'));
  if (message === 2) port2.close();
});
port1.postMessage(1);
port1.postMessage(2);
process.nextTick(() => console.log('script tick'));
console.log('script');

// node: 10 12
// stderr: /snippet/message-port-is-polled.js:1
// stderr: const { port1, port2 } = new MessageChannel();
// stderr: ^
// stderr:
// stderr: ReferenceError: MessageChannel is not defined
// stderr:     at message-port-is-polled.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: script
// prints: script tick
// prints: message 1
// prints: tick
// prints: message 2
// prints: tick
