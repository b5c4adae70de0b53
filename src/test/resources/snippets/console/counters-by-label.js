console.count();
console.count('a');
console.count('default');
console.count(undefined);
console.count(null);
console.count({});
console.countReset('a');
console.count('a');

// node: 10 12 18 20 22 24 26
// prints: default: 1
// prints: a: 1
// prints: default: 2
// prints: default: 3
// prints: null: 1
// prints: [object Object]: 1
// prints: a: 1
