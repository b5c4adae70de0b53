const p = Promise.resolve();
p.then(() => console.log('then 1'));
(async () => {
  await p;
  console.log('await 1');
  await p;
  console.log('await 2');
})();
p.then(() => console.log('then 2')).then(() => console.log('then 3'));

// node: 10
// prints: then 1
// prints: then 2
// prints: then 3
// prints: await 1
// prints: await 2
// node: 12 18 20 22 24 26
// prints: then 1
// prints: await 1
// prints: then 2
// prints: await 2
// prints: then 3
