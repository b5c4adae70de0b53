setTimeout(() => console.log('one'), 1);
setTimeout(() => console.log('zero'), 0);
setTimeout(() => console.log('minus'), -100);
setTimeout(() => console.log('text'), 'soon');
setTimeout(() => console.log('huge'), 2 ** 31);
setTimeout(() => console.log('nothing'));

// node: 10 12
// prints: one
// prints: zero
// prints: minus
// prints: text
// prints: huge
// prints: nothing
// stderr: (node:1) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// node: 18 20 22
// prints: one
// prints: zero
// prints: minus
// prints: text
// prints: huge
// prints: nothing
// stderr: (node:1) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// node: 24 26
// prints: one
// prints: zero
// prints: minus
// prints: text
// prints: huge
// prints: nothing
// stderr: (node:1) TimeoutNegativeWarning: -100 is a negative number.
// stderr: Timeout duration was set to 1.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: (node:1) TimeoutNaNWarning: NaN is not a number.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
