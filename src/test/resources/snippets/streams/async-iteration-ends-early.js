const { Readable } = require('stream');
(async () => {
  const r = Readable.from(['a', 'b', 'c']);
  for await (const x of r) {
    console.log(x);
    if (x === 'b') break;
  }
  console.log('after', r.destroyed, r.readableEnded);
  const q = new Readable({
    read() {
      this.push('z');
      this.destroy(new Error('bad'));
    },
  });
  try {
    for await (const x of q) console.log(String(x));
  } catch (e) {
    console.log('caught', e.message);
  }
  const e = new Readable({ read() {} });
  e.push('one');
  setImmediate(() => e.destroy());
  try {
    for await (const x of e) console.log(String(x));
    console.log('done');
  } catch (e) {
    console.log('caught', e.code, e.message);
  }
  const t = Readable.from([1, 2]);
  try {
    for await (const x of t) throw new Error('body');
  } catch (e) {
    console.log(e.message, t.destroyed);
  }
})();
process.nextTick(() => console.log('t'));
Promise.resolve().then(() => console.log('m'));

// node: 10
// prints: t
// prints: m
// prints: a
// prints: b
// prints: after true undefined
// prints: z
// prints: caught bad
// prints: one
// prints: done
// prints: body true
// node: 12
// prints: t
// prints: m
// prints: a
// prints: b
// prints: after true false
// prints: z
// prints: caught bad
// prints: one
// prints: done
// prints: body true
// node: 18 20 22 24
// prints: t
// prints: m
// prints: a
// prints: b
// prints: after true false
// prints: z
// prints: caught bad
// prints: one
// prints: caught ERR_STREAM_PREMATURE_CLOSE Premature close
// prints: body true
// node: 26
// prints: t
// prints: a
// prints: m
// prints: b
// prints: after true false
// prints: z
// prints: caught bad
// prints: one
// prints: caught ERR_STREAM_PREMATURE_CLOSE Premature close
// prints: body true
