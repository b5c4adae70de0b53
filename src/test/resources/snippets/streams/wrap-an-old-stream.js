const { Readable } = require('stream');
const EE = require('events');
const old = new EE();
old.pause = () => console.log('pause');
old.resume = () => console.log('resume');
old.extra = () => 'ex';
const r = new Readable({ highWaterMark: 2 }).wrap(old);
r.on('data', (d) => console.log('data', String(d)))
  .on('end', () => console.log('end'))
  .on('close', () => console.log('close'))
  .on('error', (e) => console.log('error', e.message));
old.emit('data', Buffer.from('abc'));
old.emit('data', Buffer.from('d'));
setImmediate(() => {
  old.emit('data', Buffer.from('e'));
  old.emit('end');
  old.emit('close');
});
console.log(typeof r.extra);

// node: 10 12
// prints: pause
// prints: pause
// prints: function
// prints: resume
// prints: data abc
// prints: data d
// prints: data e
// prints: close
// prints: end
// node: 18 20 22 24 26
// prints: pause
// prints: pause
// prints: function
// prints: resume
// prints: data abc
// prints: data d
// prints: data e
// prints: end
// prints: close
