(async () => {
  try {
    await Promise.reject(new Error('no'));
  } catch (e) {
    console.log('caught', e.message);
  } finally {
    console.log('finally');
  }
})();
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: script
// prints: caught no
// prints: finally
