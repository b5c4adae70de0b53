const log = (text) => () => console.log(text);
Promise.all([]).then(log('all'));
Promise.resolve().then(log('one'));
Promise.allSettled([]).then(log('settled'));
Promise.any([]).catch((e) => console.log(e.constructor.name, e.errors.length));

// prints: all
// prints: one
// prints: settled
// prints: AggregateError 0
