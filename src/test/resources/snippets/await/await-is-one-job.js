const log = (text) => () => console.log(text);
(async () => {
  console.log('start');
  await undefined;
  console.log('after 1');
  await Promise.resolve();
  console.log('after 2');
})();
Promise.resolve().then(log('p1')).then(log('p2')).then(log('p3'));

// node: 10
// prints: start
// prints: after 1
// prints: p1
// prints: p2
// prints: p3
// prints: after 2
// node: 12 18 20 22 24 26
// prints: start
// prints: after 1
// prints: p1
// prints: after 2
// prints: p2
// prints: p3
