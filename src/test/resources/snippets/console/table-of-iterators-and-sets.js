const map = new Map([['k', 1], ['l', { m: 2 }]]);
console.table(map);
console.table(map.keys());
console.table(map.entries());
console.table(new Set([1, 'x']));
console.table(new Set([3]).values());

// node: 10 12 18
// prints: ┌───────────────────┬─────┬──────────┐
// prints: │ (iteration index) │ Key │  Values  │
// prints: ├───────────────────┼─────┼──────────┤
// prints: │         0         │ 'k' │    1     │
// prints: │         1         │ 'l' │ { m: 2 } │
// prints: └───────────────────┴─────┴──────────┘
// prints: ┌───────────────────┬────────┐
// prints: │ (iteration index) │ Values │
// prints: ├───────────────────┼────────┤
// prints: │         0         │  'k'   │
// prints: │         1         │  'l'   │
// prints: └───────────────────┴────────┘
// prints: ┌───────────────────┬─────┬──────────┐
// prints: │ (iteration index) │ Key │  Values  │
// prints: ├───────────────────┼─────┼──────────┤
// prints: │         0         │ 'k' │    1     │
// prints: │         1         │ 'l' │ { m: 2 } │
// prints: └───────────────────┴─────┴──────────┘
// prints: ┌───────────────────┬────────┐
// prints: │ (iteration index) │ Values │
// prints: ├───────────────────┼────────┤
// prints: │         0         │   1    │
// prints: │         1         │  'x'   │
// prints: └───────────────────┴────────┘
// prints: ┌───────────────────┬────────┐
// prints: │ (iteration index) │ Values │
// prints: ├───────────────────┼────────┤
// prints: │         0         │   3    │
// prints: └───────────────────┴────────┘
// node: 20 22 24 26
// prints: ┌───────────────────┬─────┬──────────┐
// prints: │ (iteration index) │ Key │ Values   │
// prints: ├───────────────────┼─────┼──────────┤
// prints: │ 0                 │ 'k' │ 1        │
// prints: │ 1                 │ 'l' │ { m: 2 } │
// prints: └───────────────────┴─────┴──────────┘
// prints: ┌───────────────────┬────────┐
// prints: │ (iteration index) │ Values │
// prints: ├───────────────────┼────────┤
// prints: │ 0                 │ 'k'    │
// prints: │ 1                 │ 'l'    │
// prints: └───────────────────┴────────┘
// prints: ┌───────────────────┬─────┬──────────┐
// prints: │ (iteration index) │ Key │ Values   │
// prints: ├───────────────────┼─────┼──────────┤
// prints: │ 0                 │ 'k' │ 1        │
// prints: │ 1                 │ 'l' │ { m: 2 } │
// prints: └───────────────────┴─────┴──────────┘
// prints: ┌───────────────────┬────────┐
// prints: │ (iteration index) │ Values │
// prints: ├───────────────────┼────────┤
// prints: │ 0                 │ 1      │
// prints: │ 1                 │ 'x'    │
// prints: └───────────────────┴────────┘
// prints: ┌───────────────────┬────────┐
// prints: │ (iteration index) │ Values │
// prints: ├───────────────────┼────────┤
// prints: │ 0                 │ 3      │
// prints: └───────────────────┴────────┘
