let total = 1;
async function add(n) {
  total += await n;
}
add(10);
add(100);
total = 5;
setImmediate(() => console.log(total));

// node: 10 12 18 20 22 24 26
// prints: 101
