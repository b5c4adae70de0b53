// A snippet like those of quizzes: timers, an immediate, a tick, promise jobs and an await.
setTimeout(() => console.log('timeout'), 0);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise')).then(() => console.log('promise 2'));
(async () => {
  console.log('async start');
  await null;
  console.log('after await');
})();
console.log('script');
