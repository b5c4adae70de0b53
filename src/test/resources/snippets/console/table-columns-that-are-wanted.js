const rows = [{ a: 1, b: 2 }, { a: 3, c: 'x' }];
console.table(rows, ['b', 'a']);
console.table(rows, ['z']);
console.table([1, 'two', { three: 3 }]);
console.table([]);
console.table('no table');

// node: 10 12 18
// prints: ┌─────────┬───┬───┐
// prints: │ (index) │ b │ a │
// prints: ├─────────┼───┼───┤
// prints: │    0    │ 2 │ 1 │
// prints: │    1    │   │ 3 │
// prints: └─────────┴───┴───┘
// prints: ┌─────────┬───┐
// prints: │ (index) │ z │
// prints: ├─────────┼───┤
// prints: │    0    │   │
// prints: │    1    │   │
// prints: └─────────┴───┘
// prints: ┌─────────┬───────┬────────┐
// prints: │ (index) │ three │ Values │
// prints: ├─────────┼───────┼────────┤
// prints: │    0    │       │   1    │
// prints: │    1    │       │ 'two'  │
// prints: │    2    │   3   │        │
// prints: └─────────┴───────┴────────┘
// prints: ┌─────────┐
// prints: │ (index) │
// prints: ├─────────┤
// prints: └─────────┘
// prints: no table
// node: 20 22 24 26
// prints: ┌─────────┬───┬───┐
// prints: │ (index) │ b │ a │
// prints: ├─────────┼───┼───┤
// prints: │ 0       │ 2 │ 1 │
// prints: │ 1       │   │ 3 │
// prints: └─────────┴───┴───┘
// prints: ┌─────────┬───┐
// prints: │ (index) │ z │
// prints: ├─────────┼───┤
// prints: │ 0       │   │
// prints: │ 1       │   │
// prints: └─────────┴───┘
// prints: ┌─────────┬───────┬────────┐
// prints: │ (index) │ three │ Values │
// prints: ├─────────┼───────┼────────┤
// prints: │ 0       │       │ 1      │
// prints: │ 1       │       │ 'two'  │
// prints: │ 2       │ 3     │        │
// prints: └─────────┴───────┴────────┘
// prints: ┌─────────┐
// prints: │ (index) │
// prints: ├─────────┤
// prints: └─────────┘
// prints: no table
