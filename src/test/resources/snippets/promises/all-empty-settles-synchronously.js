const log = (text) => () => console.log(text);
Promise.all([]).then(log('all'));
Promise.resolve().then(log('one'));
Promise.allSettled([]).then(log('settled'));
Promise.any([]).catch((e) => console.log(e.constructor.name, e.errors.length));

// node: 10
// stderr: /snippet/all-empty-settles-synchronously.js:4
// stderr: Promise.allSettled([]).then(log('settled'));
// stderr: ^
// stderr:
// stderr: TypeError: Promise.allSettled is not a function
// stderr:     at all-empty-settles-synchronously.js:4
// exits: 1
// node: 12
// stderr: /snippet/all-empty-settles-synchronously.js:5
// stderr: Promise.any([]).catch((e) => console.log(e.constructor.name, e.errors.length));
// stderr: ^
// stderr:
// stderr: TypeError: Promise.any is not a function
// stderr:     at all-empty-settles-synchronously.js:5
// exits: 1
// node: 18 20 22 24 26
// prints: all
// prints: one
// prints: settled
// prints: AggregateError 0
