const { Readable } = require('stream');
new Readable({ read() { this.push('x'); } }).resume();
