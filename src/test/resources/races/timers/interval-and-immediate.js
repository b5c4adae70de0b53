const interval = setInterval(() => {
  console.log('interval');
  clearInterval(interval);
}, 1);
setImmediate(() => console.log('immediate'));

// seen: 179 immediate | interval
// seen: 21 interval | immediate
