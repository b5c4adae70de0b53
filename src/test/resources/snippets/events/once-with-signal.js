const { EventEmitter, once } = require('events');
const ac = new AbortController();
once(new EventEmitter(), 'x', { signal: ac.signal }).catch((e) => console.log(e.name));
ac.abort();
console.log('script');

// prints: script
// prints: AbortError
