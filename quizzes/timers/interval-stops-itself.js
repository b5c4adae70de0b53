/*---
title: Three rings
topics: [timers]
difficulty: 2
explanation: |
  An interval is armed again after each call until it is cleared; clearing it inside its own callback
  lets the callback finish and prevents the next ring. The alarm is cleared by the script before the
  event loop has even started, so it never goes off.
distractors:
  - alarm
  - ring 4
---*/
let rings = 0;
const bell = setInterval(() => {
  rings += 1;
  console.log(`ring ${rings}`);
  if (rings === 3) {
    clearInterval(bell);
    console.log('bell off');
  }
}, 5);
const alarm = setTimeout(() => console.log('alarm'), 50);
clearTimeout(alarm);
console.log('bell on');
