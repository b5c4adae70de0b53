const util = require('util');
const show = (error, value) => console.log(error && [error.name, error.code, error.message], value);
util.callbackify(async () => 1)(show);
util.callbackify(async () => { throw new Error('rejected'); })(show);
util.callbackify(async () => { throw 'text'; })((e) => console.log(e));
util.callbackify(() => ({ then(resolve) { resolve('thenable'); } }))(show);
async function named(a) {}
console.log(util.callbackify(named).name, util.callbackify(named).length);

// node: 10
// prints: named 1
// prints: null 'thenable'
// prints: null 1
// prints: [ 'Error', undefined, 'rejected' ] undefined
// prints: text
// node: 12 18 20 22 24 26
// prints: namedCallbackified 2
// prints: null thenable
// prints: null 1
// prints: [ 'Error', undefined, 'rejected' ] undefined
// prints: text
