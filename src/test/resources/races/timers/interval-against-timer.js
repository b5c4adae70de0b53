let ticks = 0;
const interval = setInterval(() => {
  console.log('interval', ++ticks);
  if (ticks === 3) clearInterval(interval);
}, 2);
setTimeout(() => console.log('timer'), 5);

// seen: 125 interval 1 | interval 2 | timer | interval 3
// seen: 75 interval 1 | timer | interval 2 | interval 3
