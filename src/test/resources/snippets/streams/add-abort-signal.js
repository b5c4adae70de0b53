const s = require('stream');
const { Readable, addAbortSignal } = s;
if (!addAbortSignal) {
  console.log('none');
  process.exit();
}
const ac = new AbortController();
const r = addAbortSignal(ac.signal, new Readable({ read() {} }));
r.on('error', (e) => console.log('error', e.name, e.code, e.message)).on('close', () =>
  console.log('close'),
);
ac.abort();
console.log(r.destroyed);
const r2 = new Readable({ read() {}, signal: AbortSignal.abort() });
r2.on('error', (e) => console.log('r2', e.name));
console.log(r2.destroyed);
try {
  addAbortSignal({}, r);
} catch (e) {
  console.log(e.code);
}
try {
  addAbortSignal(ac.signal, {});
} catch (e) {
  console.log(e.code);
}

// node: 10 12
// prints: none
// node: 18 20 22 24 26
// prints: true
// prints: true
// prints: ERR_INVALID_ARG_TYPE
// prints: ERR_INVALID_ARG_TYPE
// prints: error AbortError ABORT_ERR The operation was aborted
// prints: close
// prints: r2 AbortError
