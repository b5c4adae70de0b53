const EventEmitter = require('events');
const plain = Object.assign({}, EventEmitter.prototype);
plain.on('x', function (v) { console.log('heard', v, this === plain); });
plain.emit('x', 1);
function Old() {}
Object.setPrototypeOf(Old.prototype, EventEmitter.prototype);
const a = new Old();
const b = new Old();
a.on('y', () => console.log('a'));
b.on('y', () => console.log('b'));
a.emit('y');
console.log(a.eventNames(), b.listenerCount('y'), new Old().emit('none'));

// node: 10 12 18 20 22 24 26
// prints: heard 1 true
// prints: a
// prints: [ 'y' ] 1 false
