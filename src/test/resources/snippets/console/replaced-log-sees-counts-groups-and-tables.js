const { log } = console;
console.log = (...args) => log('seen:', ...args);
console.count('c');
console.group('g');
console.groupEnd();
console.table([[1]]);
console.info('info is its own');
console.error = () => log('error replaced');
console.trace('t');
console.warn = (text) => log('warned', text);
console.assert(false, 'wrong');

// node: 10 12 18
// prints: seen: c: 1
// prints: seen: g
// prints: seen: ┌─────────┬───┐
// prints: │ (index) │ 0 │
// prints: ├─────────┼───┤
// prints: │    0    │ 1 │
// prints: └─────────┴───┘
// prints: info is its own
// prints: error replaced
// prints: warned Assertion failed: wrong
// node: 20 22 24 26
// prints: seen: c: 1
// prints: seen: g
// prints: seen: ┌─────────┬───┐
// prints: │ (index) │ 0 │
// prints: ├─────────┼───┤
// prints: │ 0       │ 1 │
// prints: └─────────┴───┘
// prints: info is its own
// prints: error replaced
// prints: warned Assertion failed: wrong
