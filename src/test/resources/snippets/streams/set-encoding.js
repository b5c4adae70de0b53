const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.setEncoding('utf8');
r.on('data', (s) => console.log(typeof s, s));
const bytes = Buffer.from('é');
r.push(bytes.subarray(0, 1));
r.push(bytes.subarray(1));
r.push(null);

// node: 10 12 18 20 22 24 26
// prints: string é
