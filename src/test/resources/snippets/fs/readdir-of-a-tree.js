// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');

fs.mkdirSync('/tmp/lw-tree/a/deep', { recursive: true });
fs.mkdirSync('/tmp/lw-tree/b');
for (const f of ['z', 'a/1', 'a/deep/2', 'b/3']) fs.writeFileSync(`/tmp/lw-tree/${f}`, '');
console.log(fs.readdirSync('/tmp/lw-tree', { recursive: true }).join());
fs.readdir('/tmp/lw-tree', { recursive: true }, (e, names) => console.log('callback', names.join()));
console.log('after');
fs.promises.readdir('/tmp/lw-tree', { recursive: true }).then((names) => {
  console.log('promise', names.join());
  for (const f of ['z', 'a/1', 'a/deep/2', 'b/3']) fs.unlinkSync(`/tmp/lw-tree/${f}`);
  for (const d of ['a/deep', 'a', 'b', '']) fs.rmdirSync(`/tmp/lw-tree/${d}`);
});

// node: 10 12
// prints: a,b,z
// prints: after
// prints: callback a,b,z
// prints: promise a,b,z
// node: 18 20
// prints: a,b,z,a/1,a/deep,b/3,a/deep/2
// prints: callback a,b,z,a/1,a/deep,b/3,a/deep/2
// prints: after
// prints: promise a,b,z,b/3,a/1,a/deep,a/deep/2
// node: 22 24
// prints: a,b,z,a/1,a/deep,b/3,a/deep/2
// prints: after
// prints: callback a,b,z,a/1,a/deep,b/3,a/deep/2
// prints: promise a,b,z,b/3,a/1,a/deep,a/deep/2
// node: 26
// prints: a,b,z,a/1,a/deep,b/3,a/deep/2
// prints: after
// prints: callback a,b,z,a/1,a/deep,b/3,a/deep/2
// prints: promise a,b,z,a/1,a/deep,b/3,a/deep/2
