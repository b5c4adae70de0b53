/*---
title: emit does not await
topics: [events, async-await]
difficulty: 3
explanation: |
  `emit` calls an async listener like any other function and ignores the promise that it returns. So the listener runs up to its
  `await`, the next listener is called, and `emit` returns. The rest of the async listener is a
  microtask. `events.once` also gives a promise; it is fulfilled by the emit, and its `then` is
  another microtask, queued behind the first.
---*/
const { EventEmitter, once } = require('events');

const shop = new EventEmitter();
shop.on('order', async (what) => {
  console.log(`bake ${what}`);
  await null;
  console.log(`pack ${what}`);
});
shop.on('order', (what) => console.log(`bill for ${what}`));
once(shop, 'order').then(([what]) => console.log(`first order was ${what}`));

shop.emit('order', 'rye');
shop.emit('order', 'bun');
console.log('shop is open');
