// A tick that throws leaves another one behind, which runs after the callback of the trip: both
// queue promise jobs, so that their order tells how many of them the promise of the trip takes.
const fs = require('fs');
process.on('uncaughtException', () => {
  process.nextTick(() => {
    let chain = Promise.resolve();
    for (let i = 1; i <= 8; i++) chain = chain.then(() => console.log(i));
  });
});
Promise.resolve().then(() => process.nextTick(() => { throw new Error('thrown'); }));
fs.promises.stat('.').then(() => console.log('done'), (error) => console.log(error.code));
const begin = Date.now();
while (Date.now() - begin < 20);

// node: 10 20 22 24
// prints: 1
// prints: 2
// prints: done
// prints: 3
// prints: 4
// prints: 5
// prints: 6
// prints: 7
// prints: 8
// node: 12 18
// prints: 1
// prints: done
// prints: 2
// prints: 3
// prints: 4
// prints: 5
// prints: 6
// prints: 7
// prints: 8
// node: 26
// prints: 1
// prints: 2
// prints: 3
// prints: done
// prints: 4
// prints: 5
// prints: 6
// prints: 7
// prints: 8
