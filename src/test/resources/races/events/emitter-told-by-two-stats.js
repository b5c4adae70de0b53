const fs = require('fs');
const emitter = new (require('events'))();
emitter.on('done', (name) => console.log(name));
fs.stat('.', () => emitter.emit('done', 'stat'));
fs.access('.', () => emitter.emit('done', 'access'));

// seen: 200 stat | access
