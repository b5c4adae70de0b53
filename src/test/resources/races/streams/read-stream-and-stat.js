const fs = require('fs');
fs.createReadStream(__filename)
  .on('open', () => console.log('open'))
  .on('data', () => console.log('data'));
fs.stat('.', () => console.log('stat'));

// seen: 200 stat | open | data
