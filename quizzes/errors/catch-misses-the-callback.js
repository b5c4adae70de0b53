/*---
title: Out of reach
topics: [errors, timers]
difficulty: 2
explanation: |
  `try` has long been left when the timer runs, so its `catch` cannot see the error. Nothing else handles it either: Node
  prints it on standard error, emits `exit` with code 1 and ends. The second timer never runs.
distractors:
  - caught
  - next timer
---*/
process.on('exit', (code) => console.log(`exit code ${code}`));

try {
  setTimeout(() => {
    console.log('timer runs');
    throw new Error('lost balloon');
  }, 1);
} catch (error) {
  console.log('caught');
} finally {
  console.log('finally');
}
setTimeout(() => console.log('next timer'), 5000);
console.log('script ends');
