// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');
for (const i of [1, 2]) {
  fs.stat('.', () => {
    console.log('stat', i);
    setTimeout(() => console.log('timer', i), 0);
  });
}

// seen: 196 stat 1 | stat 2 | timer 1 | timer 2
// seen: 4 stat 1 | timer 1 | stat 2 | timer 2
