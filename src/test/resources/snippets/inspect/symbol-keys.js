console.log({ [Symbol('k')]: 1, [Symbol()]: 2, 'a-b': 3, 4: 5, $d: 6 });

// node: 10 12 18 20 22
// prints: { '4': 5, 'a-b': 3, '$d': 6, [Symbol(k)]: 1, [Symbol()]: 2 }
// node: 24 26
// prints: { '4': 5, 'a-b': 3, '$d': 6, Symbol(k): 1, Symbol(): 2 }
