// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');
for (const name of ['a', 'b']) {
  fs.stat(__filename, () => {
    console.log(name);
    Promise.resolve().then(() => console.log(name, 'promise'));
    process.nextTick(() => console.log(name, 'tick'));
  });
}

// node: 10 12 18 20 22 24 26
// prints: a
// prints: a tick
// prints: a promise
// prints: b
// prints: b tick
// prints: b promise
