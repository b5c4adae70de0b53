setTimeout(() => {
  console.log('timer');
  process.nextTick(() => console.log('tick of timer'));
}, 0);
setImmediate(() => {
  console.log('immediate');
  Promise.resolve().then(() => console.log('promise of immediate'));
});
process.nextTick(() => console.log('tick'));

// seen: 200 tick | timer | tick of timer | immediate | promise of immediate
