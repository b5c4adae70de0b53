const fs = require('fs/promises');
Promise.any([fs.stat('.').then(() => 'a'), fs.access('.').then(() => 'b')])
  .then((winner) => console.log(winner));

// seen: 200 a
