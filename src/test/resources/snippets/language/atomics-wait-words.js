// What Atomics.wait takes, and what it says of the rest.
const shared = new Int32Array(new SharedArrayBuffer(8));

function attempt(name, ...args) {
  try {
    console.log(name, Atomics.wait(...args));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
}

attempt('another value', shared, 0, 1);
attempt('for a while', shared, 0, 0, 5);
attempt('no time', shared, 1, 0, 0);
attempt('a negative time', shared, 0, 0, -1);
attempt('not shared', new Int32Array(2), 0, 0, 1);
attempt('other elements', new Uint8Array(new SharedArrayBuffer(8)), 0, 0, 1);
attempt('no array', {}, 0, 0, 1);
attempt('nothing', undefined, 0, 0, 1);
attempt('index too large', shared, 2, 0, 1);
attempt('negative index', shared, -1, 0, 1);
attempt('index that is no number', shared, 'x', 1);
attempt('bigints', new BigInt64Array(new SharedArrayBuffer(8)), 0, 0n, 1);

// node: 10
// prints: another value not-equal
// prints: for a while timed-out
// prints: no time timed-out
// prints: a negative time timed-out
// prints: not shared TypeError [object Int32Array] is not an int32 shared typed array.
// prints: other elements TypeError [object Uint8Array] is not an int32 shared typed array.
// prints: no array TypeError #<Object> is not an int32 shared typed array.
// prints: nothing TypeError undefined is not an int32 shared typed array.
// prints: index too large RangeError Invalid atomic access index
// prints: negative index RangeError Invalid atomic access index
// prints: index that is no number not-equal
// prints: bigints TypeError [object BigInt64Array] is not an int32 shared typed array.
// node: 12
// prints: another value not-equal
// prints: for a while timed-out
// prints: no time timed-out
// prints: a negative time timed-out
// prints: not shared TypeError [object Int32Array] is not an int32 or BigInt64 shared typed array.
// prints: other elements TypeError [object Uint8Array] is not an int32 or BigInt64 shared typed array.
// prints: no array TypeError #<Object> is not an int32 or BigInt64 shared typed array.
// prints: nothing TypeError undefined is not an int32 or BigInt64 shared typed array.
// prints: index too large RangeError Invalid atomic access index
// prints: negative index RangeError Invalid atomic access index
// prints: index that is no number not-equal
// prints: bigints timed-out
// node: 18 20 22 24 26
// prints: another value not-equal
// prints: for a while timed-out
// prints: no time timed-out
// prints: a negative time timed-out
// prints: not shared TypeError [object Int32Array] is not a shared typed array.
// prints: other elements TypeError [object Uint8Array] is not an int32 or BigInt64 typed array.
// prints: no array TypeError #<Object> is not an int32 or BigInt64 typed array.
// prints: nothing TypeError undefined is not an int32 or BigInt64 typed array.
// prints: index too large RangeError Invalid atomic access index
// prints: negative index RangeError Invalid atomic access index
// prints: index that is no number not-equal
// prints: bigints timed-out
