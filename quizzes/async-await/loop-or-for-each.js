/*---
title: for...of waits, forEach does not
topics: [async-await, promises]
difficulty: 3
explanation: |
  `for...of` with `await` inside takes one item after the other. `forEach` ignores the promises that its
  callback returns: it starts all of them and comes back, so "kitchen closed" is printed before any dish
  is served. The serving itself happens in microtasks, and the two functions take turns there.
---*/
async function inOrder() {
  for (const page of [1, 2]) {
    await null;
    console.log(`read page ${page}`);
  }
  console.log('book closed');
}

async function allAtOnce() {
  ['soup', 'salad', 'cake'].forEach(async (dish) => {
    await null;
    console.log(`serve ${dish}`);
  });
  console.log('kitchen closed');
}

inOrder();
allAtOnce();
