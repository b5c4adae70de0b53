const EventEmitter = require('events');
const { emit } = EventEmitter.prototype;
EventEmitter.prototype.emit = function (name, ...args) {
  if (name === 'exit' || name === 'mine') console.log('emit', name);
  return emit.call(this, name, ...args);
};
new EventEmitter().emit('mine');
process.on('exit', () => console.log('exit listener'));

// node: 10 12 18 20 22 24 26
// prints: emit mine
// prints: emit exit
// prints: exit listener
