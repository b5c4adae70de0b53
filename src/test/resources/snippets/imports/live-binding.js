const fs = require('fs');
fs.writeFileSync(__dirname + '/counter.mjs', 'export let n = 0; export const up = () => { n++; };');
import(__dirname + '/counter.mjs').then((counter) => {
  const copy = counter.n;
  counter.up();
  console.log(copy, counter.n);
}, (error) => console.log(error.message));

// node: 10
// prints: Not supported
// node: 12 18 20 22 24 26
// prints: 0 1
