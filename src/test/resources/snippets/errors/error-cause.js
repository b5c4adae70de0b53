const e = new Error('outer', { cause: new Error('inner') });
console.log(e.cause.message);
(async () => {
  try {
    await Promise.reject(e);
  } catch (x) {
    console.log(x === e);
  }
})();

// prints: inner
// prints: true
