// Both came with Node 22; before it the iterators of arrays have no helpers.
const set = new Set([1, 2, 3]);
console.log(typeof set.union, typeof set.isSubsetOf);
console.log(typeof [].values().map, typeof Iterator);
if (typeof Iterator === 'function') {
  console.log(set.values().filter((n) => n > 1).map((n) => n * 2).toArray());
  console.log([...set.intersection(new Set([2, 3, 4]))]);
}

// node: 10 12 18 20
// prints: undefined undefined
// prints: undefined undefined
// node: 22 24 26
// prints: function function
// prints: function function
// prints: [ 4, 6 ]
// prints: [ 2, 3 ]
