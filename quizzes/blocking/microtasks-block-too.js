/*---
title: Promises can block as well
topics: [blocking, promises, immediates]
difficulty: 3
explanation: |
  An `await` gives way to other microtasks, not to the event loop: the loop cannot go on until the queue of microtasks is
  empty. So the eager worker is done before the immediate. The polite worker waits for an immediate between its steps,
  which lets the loop go round.
---*/
const { setImmediate: turn } = require('timers/promises');

async function eager() {
  for (const step of [1, 2, 3]) {
    await null;
    console.log(`eager ${step}`);
  }
}

async function polite() {
  for (const step of [1, 2]) {
    await turn();
    console.log(`polite ${step}`);
  }
}

setImmediate(() => console.log('immediate'));
polite();
eager();
