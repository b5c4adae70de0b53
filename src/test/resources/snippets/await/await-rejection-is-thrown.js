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

// prints: script
// prints: caught no
// prints: finally
