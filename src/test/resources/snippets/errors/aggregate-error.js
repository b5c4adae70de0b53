const e = new AggregateError([new Error('a'), new TypeError('b')], 'both');
console.log(e.message, e.errors.length, e.errors[1] instanceof TypeError);
Promise.any([]).catch((x) => console.log(x.constructor.name));

// node: 10 12
// stderr: /snippet/aggregate-error.js:1
// stderr: const e = new AggregateError([new Error('a'), new TypeError('b')], 'both');
// stderr: ^
// stderr:
// stderr: ReferenceError: AggregateError is not defined
// stderr:     at aggregate-error.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: both 2 true
// prints: AggregateError
