const { setTimeout: sleep, setImmediate: turn } = require('timers/promises');
sleep(150, 'slept').then(console.log);
turn('turned').then(console.log);
console.log('script');

// prints: script
// prints: turned
// prints: slept
