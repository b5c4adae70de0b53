/*---
title: all, any, race, allSettled
topics: [promises]
difficulty: 4
explanation: |
  The combinators subscribe to their members in turn, `any` first. Members that are settled already report
  in that order, one job each. `any` ignores the failure and is done with "fast"; `race` takes the first
  report, the failure; `all` fails with it; `allSettled` needs both reports. Each result is
  handed to its `then` or `catch` by a job of its own, queued at the moment when the combinator settles.
distractors:
  - "race: fast"
---*/
const broken = Promise.reject(new Error('broken'));
const fast = Promise.resolve('fast');

Promise.any([broken, fast]).then((value) => console.log(`any: ${value}`));
Promise.allSettled([broken, fast]).then((all) => console.log(`allSettled: ${all.length}`));
Promise.race([broken, fast]).catch((error) => console.log(`race: ${error.message}`));
Promise.all([broken, fast]).catch((error) => console.log(`all: ${error.message}`));
