async function run(name) {
  for (let n = 1; n <= 2; n++) {
    await 0;
    console.log(name, n);
  }
  return name;
}
Promise.all([run('a'), run('b'), run('c')]).then((all) => console.log(all.join()));
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: a 1
// prints: b 1
// prints: c 1
// prints: a 2
// prints: b 2
// prints: c 2
// prints: a,b,c
