const emitter = new (require('events'))();
emitter.once('done', (millis) => console.log('first was', millis));
for (const millis of [2, 1]) setTimeout(() => emitter.emit('done', millis), millis);

// seen: 190 first was 1
// seen: 10 first was 2
