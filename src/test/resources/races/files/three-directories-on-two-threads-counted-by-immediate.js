// env: UV_THREADPOOL_SIZE=2
const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
for (const name of ['a', 'b', 'c']) fs.mkdir(dir + '/' + name, () => console.log(name));
setImmediate(() => console.log(fs.readdirSync(dir).length));

// seen: 128 0 | a | b | c
// seen: 29 a | b | c | 3
// seen: 19 a | 3 | b | c
// seen: 14 a | b | 3 | c
// seen: 4 3 | a | b | c
// seen: 2 1 | a | c | b
// seen: 1 1 | a | b | c
// seen: 1 1 | b | c | a
// seen: 1 2 | a | b | c
// seen: 1 a | c | b | 3
