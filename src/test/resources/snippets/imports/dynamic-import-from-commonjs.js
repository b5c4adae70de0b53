(async () => {
  const { basename } = await import('node:path');
  console.log(basename('/a/b'));
})();
process.nextTick(() => console.log('tick'));
console.log('script');

// prints: script
// prints: tick
// prints: b
