/*---
title: A belt and a counter
topics: [async-await, promises]
difficulty: 4
explanation: |
  Every step of `for await` over an async generator waits for a promise, so the body runs in microtasks and
  other microtasks can run in between. `yield` in an async generator awaits its value, and the
  consumer's `next()` is answered one job later: that is why there is more than one count between two boxes.
---*/
async function* belt() {
  console.log('belt starts');
  yield 'box 1';
  yield 'box 2';
  console.log('belt stops');
}

async function unload() {
  for await (const box of belt()) {
    console.log(box);
  }
  console.log('unloaded');
}

async function count() {
  for (let n = 1; n <= 5; n += 1) {
    await null;
    console.log(`count ${n}`);
  }
}

unload();
count();
