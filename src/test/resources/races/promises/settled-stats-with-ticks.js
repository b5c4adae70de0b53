const fs = require('fs/promises');
for (const i of [1, 2]) {
  fs.stat('.').then(() => {
    console.log('stat', i);
    process.nextTick(() => console.log('tick', i));
  });
}

// seen: 200 stat 1 | tick 1 | stat 2 | tick 2
