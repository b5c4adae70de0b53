const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('error', (e) => console.log('error', e.code, e.message)).on('close', () =>
  console.log('close'),
);
r.push('x');
r.push(null);
console.log(r.push('y'));
console.log(r.push(null));
r.on('data', (d) => console.log(String(d)));

// node: 10 12
// prints: error ERR_STREAM_PUSH_AFTER_EOF stream.push() after EOF
// prints: false
// prints: false
// prints: x
// node: 18 20 22 24
// prints: false
// prints: false
// prints: x
// prints: error ERR_STREAM_PUSH_AFTER_EOF stream.push() after EOF
// prints: close
// node: 26
// prints: false
// prints: false
// prints: error ERR_STREAM_PUSH_AFTER_EOF stream.push() after EOF
// prints: close
