const timer = setInterval(() => {}, 5);
process.on('SIGUSR2', (...args) => { console.log(...args); clearInterval(timer); });
console.log(process.kill(process.pid, 'SIGUSR2'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('job'));

// node: 10 12 18 20 22 24 26
// prints: true
// prints: tick
// prints: job
// prints: SIGUSR2 12
