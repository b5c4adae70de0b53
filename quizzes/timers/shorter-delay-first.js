/*---
title: The shortest delay wins
topics: [timers]
difficulty: 1
explanation: |
  The three timers are armed in one go, so their order in the source does not matter: the timers phase
  runs them by the time at which they are due. Even a delay of 0 has to wait for the end of the script.
---*/
for (const delay of [200, 100, 0]) {
  setTimeout(() => console.log(`after ${delay} ms`), delay);
}
console.log('all timers are set');
