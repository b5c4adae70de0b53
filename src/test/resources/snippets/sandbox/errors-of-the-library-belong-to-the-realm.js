try {
  require('fs').readFileSync('missing');
} catch (e) {
  console.log(e instanceof Error, e.constructor === Error, e.code);
}
try {
  setTimeout('text');
} catch (e) {
  console.log(e instanceof TypeError, Object.getPrototypeOf(e.constructor) === Error || e.constructor === TypeError, e.code.startsWith('ERR_INVALID'));
}
try { null.x; } catch (e) { console.log(e instanceof TypeError, e.constructor === TypeError); }
try { (function f() { f(); })(); } catch (e) { console.log(e instanceof RangeError, e.constructor === RangeError); }

// node: 18 20 22 24 26
// prints: true true ENOENT
// prints: true true true
// prints: true true
// prints: true true
