/*---
title: return or return await?
topics: [async-await, errors]
difficulty: 4
explanation: |
  `try` only sees what is thrown while its block runs. `return await` waits inside the block, so the
  rejection is thrown there and `catch` handles it. A plain `return` hands the promise on and leaves the
  block at once; the rejection shows up at the caller. Handing a promise on costs extra
  microtasks, so the caller hears of it last.
distractors:
  - plain caught it
---*/
async function fail() {
  throw new Error('out of ink');
}

async function plain() {
  try {
    return fail();
  } catch (error) {
    console.log('plain caught it');
  }
}

async function careful() {
  try {
    return await fail();
  } catch (error) {
    console.log('careful caught it');
    return 'pencil';
  }
}

plain().catch((error) => console.log(`caller of plain: ${error.message}`));
careful().then((tool) => console.log(`caller of careful: ${tool}`));
console.log('writing');
