const fs = require('fs/promises');
async function work(name) {
  console.log(name, 'begins');
  await fs.access('.');
  console.log(name, 'has access');
  await fs.stat('.');
  console.log(name, 'ends');
}
work('a');
work('b');

// seen: 200 a begins | b begins | a has access | b has access | a ends | b ends
