process.on('unhandledRejection', (e) => {
  console.log('unhandled', e);
  process.nextTick(() => console.log('tick after', e));
});
Promise.reject('a');
Promise.reject('b');
setImmediate(() => console.log('immediate'));

// node: 10 12 18 20 22 24 26
// prints: unhandled a
// prints: unhandled b
// prints: tick after a
// prints: tick after b
// prints: immediate
