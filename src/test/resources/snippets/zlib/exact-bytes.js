const zlib = require('zlib');
const text = 'hello hello hello';
for (const name of ['gzip', 'deflate', 'deflateRaw']) {
  for (const level of [0, 1, 6, 9]) console.log(name, level, zlib[`${name}Sync`](text, { level }).toString('hex'));
}

// node: 10 12 18 20 22 24 26
// prints: gzip 0 1f8b0800000000000403011100eeff68656c6c6f2068656c6c6f2068656c6c6f8088f9e511000000
// prints: gzip 1 1f8b0800000000000403cb48cdc9c957c84090008088f9e511000000
// prints: gzip 6 1f8b0800000000000003cb48cdc9c957c84090008088f9e511000000
// prints: gzip 9 1f8b0800000000000203cb48cdc9c957c84090008088f9e511000000
// prints: deflate 0 7801011100eeff68656c6c6f2068656c6c6f2068656c6c6f3a2e067d
// prints: deflate 1 7801cb48cdc9c957c84090003a2e067d
// prints: deflate 6 789ccb48cdc9c957c84090003a2e067d
// prints: deflate 9 78dacb48cdc9c957c84090003a2e067d
// prints: deflateRaw 0 011100eeff68656c6c6f2068656c6c6f2068656c6c6f
// prints: deflateRaw 1 cb48cdc9c957c8409000
// prints: deflateRaw 6 cb48cdc9c957c8409000
// prints: deflateRaw 9 cb48cdc9c957c8409000
