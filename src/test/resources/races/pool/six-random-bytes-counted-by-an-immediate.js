const { randomBytes } = require('crypto');
let done = 0;
for (let i = 0; i < 6; i++) randomBytes(8, () => console.log('done', ++done));
setImmediate(() => console.log('immediate after', done));

// seen: 76 done 1 | done 2 | done 3 | done 4 | done 5 | done 6 | immediate after 6
// seen: 60 immediate after 0 | done 1 | done 2 | done 3 | done 4 | done 5 | done 6
// seen: 31 done 1 | immediate after 1 | done 2 | done 3 | done 4 | done 5 | done 6
// seen: 19 done 1 | done 2 | done 3 | done 4 | done 5 | immediate after 5 | done 6
// seen: 11 done 1 | done 2 | immediate after 2 | done 3 | done 4 | done 5 | done 6
// seen: 3 done 1 | done 2 | done 3 | done 4 | immediate after 4 | done 5 | done 6
