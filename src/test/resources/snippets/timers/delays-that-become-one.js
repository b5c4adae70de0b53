for (const delay of [0, -5, NaN, 'abc', '7', 1.9, true, null, undefined, 2 ** 31, Infinity, [3]]) {
  const timer = setTimeout(() => {}, delay);
  const interval = setInterval(() => {}, delay);
  console.log(String(delay), timer._idleTimeout, interval._repeat);
  clearTimeout(timer);
  clearInterval(interval);
}

// node: 10 12
// prints: 0 1 1
// prints: -5 1 1
// prints: NaN 1 1
// prints: abc 1 1
// prints: 7 7 7
// prints: 1.9 1.9 1.9
// prints: true 1 1
// prints: null 1 1
// prints: undefined 1 1
// prints: 2147483648 1 1
// prints: Infinity 1 1
// prints: 3 3 3
// stderr: (node:1) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: Infinity does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: Infinity does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// node: 18 20 22
// prints: 0 1 1
// prints: -5 1 1
// prints: NaN 1 1
// prints: abc 1 1
// prints: 7 7 7
// prints: 1.9 1.9 1.9
// prints: true 1 1
// prints: null 1 1
// prints: undefined 1 1
// prints: 2147483648 1 1
// prints: Infinity 1 1
// prints: 3 3 3
// stderr: (node:1) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: (node:1) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: Infinity does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: Infinity does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// node: 24 26
// prints: 0 1 1
// prints: -5 1 1
// prints: NaN 1 1
// prints: abc 1 1
// prints: 7 7 7
// prints: 1.9 1.9 1.9
// prints: true 1 1
// prints: null 1 1
// prints: undefined 1 1
// prints: 2147483648 1 1
// prints: Infinity 1 1
// prints: 3 3 3
// stderr: (node:1) TimeoutNegativeWarning: -5 is a negative number.
// stderr: Timeout duration was set to 1.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: (node:1) TimeoutNaNWarning: NaN is not a number.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: Infinity does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
// stderr: (node:1) TimeoutOverflowWarning: Infinity does not fit into a 32-bit signed integer.
// stderr: Timeout duration was set to 1.
