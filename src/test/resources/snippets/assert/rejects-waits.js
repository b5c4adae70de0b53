const { rejects, doesNotReject } = require('assert');
const attempt = (promise) => promise.then(() => console.log('fine'), (e) => console.log(e.code, e.message));
attempt(rejects(Promise.reject(new Error('x')), /x/));
attempt(rejects(Promise.resolve(1)));
attempt(rejects(async () => { throw new TypeError('y'); }, TypeError));
attempt(doesNotReject(Promise.reject(new Error('no'))));
attempt(rejects(() => { throw new Error('sync'); }));
console.log('script');

// node: 10
// prints: script
// prints: undefined 'sync'
// prints: fine
// prints: ERR_ASSERTION Missing expected rejection.
// prints: fine
// prints: ERR_ASSERTION Got unwanted rejection.
// prints: Actual message: "no"
// node: 12 18 20 22 24 26
// prints: script
// prints: undefined sync
// prints: fine
// prints: ERR_ASSERTION Missing expected rejection.
// prints: fine
// prints: ERR_ASSERTION Got unwanted rejection.
// prints: Actual message: "no"
