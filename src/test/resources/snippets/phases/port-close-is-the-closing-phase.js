const { port1 } = new MessageChannel();
port1.on('close', () => console.log('close'));
setImmediate(() => {
  port1.close();
  setImmediate(() => console.log('next turn'));
});
setImmediate(() => console.log('same check'));

// node: 10 12
// stderr: /snippet/port-close-is-the-closing-phase.js:1
// stderr: const { port1 } = new MessageChannel();
// stderr: ^
// stderr:
// stderr: ReferenceError: MessageChannel is not defined
// stderr:     at port-close-is-the-closing-phase.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: same check
// prints: close
// prints: next turn
