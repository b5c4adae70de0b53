/*---
title: An error that someone must hear
topics: [errors, events]
difficulty: 3
explanation: |
  `emit('error')` is special: with a listener it is a normal event; without one `emit` throws the error, synchronously. The
  `try` around it catches that. The `once` listener is gone after the first error, so the second one is thrown.
distractors:
  - after the second
---*/
const { EventEmitter } = require('events');

const engine = new EventEmitter();
engine.once('error', (error) => console.log(`heard: ${error.message}`));

try {
  engine.emit('error', new Error('smoke'));
  console.log('after the first');
  engine.emit('error', new Error('fire'));
  console.log('after the second');
} catch (error) {
  console.log(`thrown: ${error.message}`);
}
console.log(`listeners left: ${engine.listenerCount('error')}`);
