const { promises } = require('timers');
if (!promises) process.exit();
const tell = (promise) => promise.then(() => console.log('fine'), (error) => console.log(error.code, error.message));
(async () => {
  await tell(promises.setTimeout(1, 1, 5));
  await tell(promises.setTimeout(1, 1, { signal: 5 }));
  await tell(promises.setTimeout(1, 1, { ref: 'yes' }));
  await tell(promises.setImmediate(1, null));
  await tell(promises.setTimeout('1', 1));
})();
console.log('nothing was thrown');

// node: 10 12 18
// node: 20 22 24 26
// prints: nothing was thrown
// prints: ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// prints: ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
// prints: ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type string ('yes')
// prints: ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// prints: ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('1')
