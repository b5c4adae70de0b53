const fs = require('fs');
(async () => {
  for await (const chunk of fs.createReadStream(__filename)) console.log('chunk', chunk.length > 0);
  console.log('done');
})();
fs.stat('.', () => console.log('stat'));

// seen: 200 stat | chunk true | done
