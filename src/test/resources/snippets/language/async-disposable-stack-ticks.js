// Every resource costs one promise job, also one whose method is not asynchronous.
if (typeof AsyncDisposableStack === 'undefined') console.log('no AsyncDisposableStack');
else {
  let ticks = 0;
  const count = () => { if (ticks++ < 8) Promise.resolve().then(() => { console.log('job', ticks); count(); }); };
  const stack = new AsyncDisposableStack();
  stack.defer(() => console.log('deferred'));
  stack.use({ [Symbol.dispose]() { console.log('sync'); } });
  stack.use({ async [Symbol.asyncDispose]() { console.log('async'); } });
  stack.use(null);
  count();
  stack.disposeAsync().then(() => console.log('done'));
  console.log('disposed', stack.disposed);
}

// node: 10 12 18 20 22
// prints: no AsyncDisposableStack
// node: 24 26
// prints: async
// prints: disposed true
// prints: job 1
// prints: sync
// prints: job 2
// prints: deferred
// prints: job 3
// prints: job 4
// prints: done
// prints: job 5
// prints: job 6
// prints: job 7
// prints: job 8
