/*---
title: Too late to leave
topics: [events]
difficulty: 3
explanation: |
  `emit` works on a copy of the list of listeners. Removing the second listener while the first one runs, or
  adding a third, changes the list for the next `emit`, not for the one under way. A `once` listener is removed before it is
  called, so it hears the first round only.
---*/
const { EventEmitter } = require('events');

const radio = new EventEmitter();
const second = () => console.log('second');
radio.once('news', () => {
  console.log('first');
  radio.off('news', second);
  radio.on('news', () => console.log('third'));
});
radio.on('news', second);

radio.emit('news');
console.log('pause');
radio.emit('news');
console.log(`listeners: ${radio.listenerCount('news')}`);
