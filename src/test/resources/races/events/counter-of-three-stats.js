const fs = require('fs');
let done = 0;
for (const name of ['a', 'b', 'c']) {
  fs.stat('.', () => {
    if (++done === 3) console.log('last was', name);
  });
}

// seen: 198 last was c
// seen: 2 last was b
