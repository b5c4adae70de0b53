const e = new AggregateError([new Error('a'), new TypeError('b')], 'both');
console.log(e.message, e.errors.length, e.errors[1] instanceof TypeError);
Promise.any([]).catch((x) => console.log(x.constructor.name));

// prints: both 2 true
// prints: AggregateError
