let taken = 0;
process.on('uncaughtException', () => console.log('taken', ++taken));
setTimeout(() => {
  setTimeout(() => console.log('nine'), 9);
  setTimeout(() => console.log('three'), 3);
  setImmediate(() => {
    console.log('immediate');
    process.nextTick(() => {
      Promise.resolve().then(() => console.log('job'));
      throw new Error('thrown');
    });
  });
  const start = Date.now();
  while (Date.now() - start < 12);
}, 40);

// node: 10 12 18 20 22 24 26
// prints: immediate
// prints: taken 1
// prints: three
// prints: job
// prints: nine
