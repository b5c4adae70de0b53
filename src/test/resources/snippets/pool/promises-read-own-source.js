const { readFile } = require('node:fs/promises');
(async () => {
  const text = await readFile(__filename, 'utf8');
  console.log(text.split('\n')[0].length > 10);
  await Promise.all([readFile(__filename), readFile(__filename)]);
  console.log('both');
})();
setImmediate(() => console.log('immediate'));
console.log('script');

// prints: script
// prints: immediate
// prints: true
// prints: both
