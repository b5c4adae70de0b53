const { setImmediate: turn, setTimeout: sleep } = require('timers/promises');
(async () => {
  await turn();
  console.log('immediate');
})();
(async () => {
  await sleep(0);
  console.log('timer');
})();

// seen: 180 immediate | timer
// seen: 20 timer | immediate
