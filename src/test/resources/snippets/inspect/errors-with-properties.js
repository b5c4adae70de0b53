Error.stackTraceLimit = 0;
const error = new Error('boom');
error.code = 'E_BOOM';
error.info = { a: 1 };
console.log(error, [error], { error });
class ValidationError extends Error {}
console.log(new ValidationError('bad'), [new TypeError('t')]);
const renamed = new Error('r');
renamed.name = 'Custom';
console.log(renamed);

// node: 10
// prints: { [Error: boom] code: 'E_BOOM', info: { a: 1 } } [ { Error: boom code: 'E_BOOM', info: { a: 1 } } ] { error: { Error: boom code: 'E_BOOM', info: { a: 1 } } }
// prints: [Error: bad] [ TypeError: t ]
// prints: { [Custom: r] name: 'Custom' }
// node: 12 18 20 22 24 26
// prints: [Error: boom] { code: 'E_BOOM', info: { a: 1 } } [ [Error: boom] { code: 'E_BOOM', info: { a: 1 } } ] { error: [Error: boom] { code: 'E_BOOM', info: { a: 1 } } }
// prints: [ValidationError: bad] [ [TypeError: t] ]
// prints: [Custom: r]
