const e = new (require('events'))();
e.on('x', () => process.nextTick(() => e.emit('x')));
e.emit('x');
