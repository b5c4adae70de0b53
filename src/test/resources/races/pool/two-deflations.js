const zlib = require('zlib');
zlib.deflate('a'.repeat(100), () => console.log('first'));
zlib.deflate('b'.repeat(100), () => console.log('second'));

// seen: 197 first | second
// seen: 3 second | first
