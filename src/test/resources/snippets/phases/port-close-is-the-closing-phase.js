const { port1 } = new MessageChannel();
port1.on('close', () => console.log('close'));
setImmediate(() => {
  port1.close();
  setImmediate(() => console.log('next turn'));
});
setImmediate(() => console.log('same check'));

// prints: same check
// prints: close
// prints: next turn
