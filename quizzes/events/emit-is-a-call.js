/*---
title: emit is a plain call
topics: [events]
difficulty: 1
explanation: |
  `emit` calls the listeners one after the other, in the order in which they were added, and returns when the
  last one is done. Nothing is put off. `prependListener` puts its listener in front of the others. The return value
  tells whether there was any listener.
---*/
const { EventEmitter } = require('events');

const door = new EventEmitter();
door.on('ring', (who) => console.log(`open for ${who}`));
door.on('ring', (who) => console.log(`greet ${who}`));
door.prependListener('ring', () => console.log('dog barks'));

console.log('before');
console.log(`anyone home: ${door.emit('ring', 'Yuki')}`);
console.log(`anyone knocking: ${door.emit('knock')}`);
