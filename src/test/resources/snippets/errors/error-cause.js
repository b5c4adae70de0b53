const e = new Error('outer', { cause: new Error('inner') });
console.log(e.cause.message);
(async () => {
  try {
    await Promise.reject(e);
  } catch (x) {
    console.log(x === e);
  }
})();

// node: 10 12
// stderr: /snippet/error-cause.js:2
// stderr: console.log(e.cause.message);
// stderr: ^
// stderr:
// stderr: TypeError: Cannot read property 'message' of undefined
// stderr:     at error-cause.js:2
// exits: 1
// node: 18 20 22 24 26
// prints: inner
// prints: true
