const fs = require('fs');
for (const name of ['a', 'b']) {
  fs.createReadStream(__filename)
    .on('data', () => console.log(name, 'data'))
    .on('close', () => console.log(name, 'close'));
}

// seen: 199 a data | b data | a close | b close
// seen: 1 a data | b data | b close | a close
