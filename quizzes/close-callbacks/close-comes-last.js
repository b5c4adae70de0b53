/*---
title: The last phase of a turn
topics: [close-callbacks, phases, immediates]
difficulty: 4
explanation: |
  Closing a handle such as a message port is not done at once: its `close` event comes in the close
  callbacks phase, the last one of a turn. That is after the check phase with the immediate that is already
  queued, and before the check phase of the next turn, which has to wait for timers and poll.
---*/
const { port1 } = new MessageChannel();
port1.on('close', () => {
  console.log('port is closed');
  process.nextTick(() => console.log('tick of close'));
});
setImmediate(() => {
  console.log('immediate');
  port1.close();
  setImmediate(() => console.log('immediate of the next turn'));
  process.nextTick(() => console.log('tick of the immediate'));
});
console.log('script');
