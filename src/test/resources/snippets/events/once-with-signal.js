const { EventEmitter, once } = require('events');
const ac = new AbortController();
once(new EventEmitter(), 'x', { signal: ac.signal }).catch((e) => console.log(e.name));
ac.abort();
console.log('script');

// node: 10 12
// stderr: /snippet/once-with-signal.js:2
// stderr: const ac = new AbortController();
// stderr: ^
// stderr:
// stderr: ReferenceError: AbortController is not defined
// stderr:     at once-with-signal.js:2
// exits: 1
// node: 18 20 22 24 26
// prints: script
// prints: AbortError
