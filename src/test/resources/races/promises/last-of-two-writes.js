const fs = require('fs/promises');
let last;
Promise.all(['a', 'b'].map((name) => fs.access('.').then(() => { last = name; })))
  .then(() => console.log('last was', last));

// seen: 200 last was b
