const zlib = require('zlib');
const all = [];
let b = Buffer.alloc(2 ** 22);
for (;;) all.push(zlib.gunzipSync(zlib.gzipSync(b)));
