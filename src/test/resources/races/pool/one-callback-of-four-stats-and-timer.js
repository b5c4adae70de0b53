const fs = require('fs');
let left = 4;
const done = () => {
  if (--left === 0) console.log('all stats');
};
for (let i = 0; i < 4; i++) fs.stat('/', done);
setTimeout(() => console.log('timeout, left:', left), 1);

// seen: 168 all stats | timeout, left: 0
// seen: 22 timeout, left: 4 | all stats
// seen: 7 timeout, left: 1 | all stats
// seen: 2 timeout, left: 3 | all stats
// seen: 1 timeout, left: 2 | all stats
