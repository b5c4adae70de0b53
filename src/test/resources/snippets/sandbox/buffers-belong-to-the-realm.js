const b = Buffer.from('abc');
console.log(b instanceof Uint8Array, b.buffer instanceof ArrayBuffer, Object.getPrototypeOf(b.buffer) === ArrayBuffer.prototype);
const h = require('crypto').createHash('sha1').update('x').digest();
console.log(h instanceof Buffer, h.buffer instanceof ArrayBuffer);

// node: 10 12 18 20 22 24 26
// prints: true true true
// prints: true true
