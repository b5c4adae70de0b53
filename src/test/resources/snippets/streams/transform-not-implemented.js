const { Transform } = require('stream');
const t = new Transform();
t.on('error', (e) => console.log('error', e.code, e.message));
try {
  t.write('a');
} catch (e) {
  console.log('thrown', e.code, e.message);
}
const o = new Transform({
  readableObjectMode: true,
  transform(c, e, cb) {
    cb(null, { len: c.length });
  },
});
console.log(
  o.readableObjectMode,
  o.writableObjectMode,
  o.readableHighWaterMark,
  o.writableHighWaterMark,
);
o.on('data', (d) => console.log(d));
o.write('abc');
o.end();

// node: 10
// prints: error ERR_METHOD_NOT_IMPLEMENTED The _transform() method is not implemented
// prints: undefined undefined 16 16384
// prints: { len: 3 }
// node: 12
// prints: error ERR_METHOD_NOT_IMPLEMENTED The _transform() method is not implemented
// prints: true undefined 16 16384
// prints: { len: 3 }
// node: 18 20
// prints: thrown ERR_METHOD_NOT_IMPLEMENTED The _transform() method is not implemented
// prints: true false 16 16384
// prints: { len: 3 }
// node: 22 24 26
// prints: thrown ERR_METHOD_NOT_IMPLEMENTED The _transform() method is not implemented
// prints: true false 16 65536
// prints: { len: 3 }
