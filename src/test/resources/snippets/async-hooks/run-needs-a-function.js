const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
function attempt(what) {
  try {
    console.log(what());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
attempt(() => storage.run('x'));
attempt(() => storage.getStore());
attempt(() => storage.run(1, (a, b) => [storage.getStore(), a, b], 2, 3));
attempt(() => new AsyncResource(5));
attempt(() => new AsyncResource('X', { triggerAsyncId: -5 }));

// node: 10
// node: 12
// prints: TypeError undefined callback is not a function
// prints: undefined
// prints: [ 1, 2, 3 ]
// prints: TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
// prints: RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: -5
// node: 18 20 22 24
// prints: TypeError undefined Function.prototype.apply was called on undefined, which is a undefined and not a function
// prints: undefined
// prints: [ 1, 2, 3 ]
// prints: TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
// prints: RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: -5
// node: 26
// prints: TypeError undefined Function.prototype.apply was called on undefined, which is undefined and not a function
// prints: undefined
// prints: [ 1, 2, 3 ]
// prints: TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
// prints: RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: -5
