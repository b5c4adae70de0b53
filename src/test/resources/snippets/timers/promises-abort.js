const { setTimeout: sleep } = require('timers/promises');
const ac = new AbortController();
sleep(1000, null, { signal: ac.signal }).catch((e) => console.log(e.name, e.code));
setTimeout(() => ac.abort(), 5);

// prints: AbortError ABORT_ERR
