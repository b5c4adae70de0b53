// The functions of Promise that a release has, in the order in which they came.
const names = ['all', 'race', 'allSettled', 'any', 'withResolvers', 'try'];
console.log(names.filter((name) => typeof Promise[name] === 'function').join(' '));
console.log(typeof Promise.prototype.finally, typeof AggregateError);

// node: 10
// prints: all race
// prints: function undefined
// node: 12
// prints: all race allSettled
// prints: function undefined
// node: 18 20
// prints: all race allSettled any
// prints: function function
// node: 22
// prints: all race allSettled any withResolvers
// prints: function function
// node: 24 26
// prints: all race allSettled any withResolvers try
// prints: function function
