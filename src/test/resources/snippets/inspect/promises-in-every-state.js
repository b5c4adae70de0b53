const rejected = Promise.reject('no');
rejected.catch(() => {});
class Deferred extends Promise {}
console.log(Promise.resolve(), Promise.resolve({ a: [1] }), new Promise(() => {}), rejected);
console.log([Promise.resolve(Promise.resolve(3))], Deferred.resolve(4), (async () => 5)());

// node: 10 12 18 20 22 24 26
// prints: Promise { undefined } Promise { { a: [ 1 ] } } Promise { <pending> } Promise { <rejected> 'no' }
// prints: [ Promise { 3 } ] Deferred [Promise] { 4 } Promise { 5 }
