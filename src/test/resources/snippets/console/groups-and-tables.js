console.group('outer');
console.log('inside');
console.group();
console.info('deeper\nlines');
console.groupEnd();
console.groupEnd();
console.table([{ a: 1, b: 'x' }, { a: 2, b: 'y' }]);
console.count();
console.count('c');
console.countReset();
console.count();

// node: 10 12 18
// prints: outer
// prints:   inside
// prints:     deeper
// prints:     lines
// prints: ┌─────────┬───┬─────┐
// prints: │ (index) │ a │  b  │
// prints: ├─────────┼───┼─────┤
// prints: │    0    │ 1 │ 'x' │
// prints: │    1    │ 2 │ 'y' │
// prints: └─────────┴───┴─────┘
// prints: default: 1
// prints: c: 1
// prints: default: 1
// node: 20 22 24 26
// prints: outer
// prints:   inside
// prints:     deeper
// prints:     lines
// prints: ┌─────────┬───┬─────┐
// prints: │ (index) │ a │ b   │
// prints: ├─────────┼───┼─────┤
// prints: │ 0       │ 1 │ 'x' │
// prints: │ 1       │ 2 │ 'y' │
// prints: └─────────┴───┴─────┘
// prints: default: 1
// prints: c: 1
// prints: default: 1
