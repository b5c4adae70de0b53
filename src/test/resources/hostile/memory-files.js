const fs = require('fs');
for (let i = 0; ; i++) fs.writeFileSync(`${i}.txt`, 'x'.repeat(100000));
