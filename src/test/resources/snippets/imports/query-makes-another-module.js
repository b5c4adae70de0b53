const fs = require('fs');
fs.writeFileSync(__dirname + '/m.mjs', 'console.log(import.meta.url.split("/").pop());');
import('./m.mjs').then(() => import('./m.mjs?1')).then(() => import('./m.mjs#2')).then(() => import('./m.mjs'))
  .catch((error) => console.log(error.message));

// node: 10
// prints: Not supported
// node: 12 18 20 22 24 26
// prints: m.mjs
// prints: m.mjs?1
// prints: m.mjs#2
