/*---
title: A module that pauses
topics: [imports, async-await, timers]
difficulty: 3
explanation: |
  A top-level `await` pauses the module, not the process: ticks, timers and immediates go on meanwhile. The short timer comes
  while the module waits for the long one, and its tick right after it. The last line of the module runs when the awaited
  promise is fulfilled.
---*/
import { setTimeout as sleep } from 'node:timers/promises';

setTimeout(() => {
  console.log('short timer');
  process.nextTick(() => console.log('tick of the short timer'));
}, 10);
process.nextTick(() => console.log('tick'));
console.log('before the pause');
const reason = await sleep(150, 'rested');
console.log(`after the pause: ${reason}`);
