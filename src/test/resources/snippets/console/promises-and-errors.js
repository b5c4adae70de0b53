console.log(Promise.resolve(1), Promise.reject(2).catch(() => {}), new Promise(() => {}));
console.log(new Error('m').message, [new Date(0)], /x/g);
console.log([1.5, 'two', [3]], 'text', ['text']);

// node: 10
// prints: Promise { 1 } Promise { <pending> } Promise { <pending> }
// prints: m [ 1970-01-01T00:00:00.000Z ] /x/g
// prints: [ 1.5, 'two', [ 3 ] ] 'text' [ 'text' ]
// node: 12 18 20 22 24 26
// prints: Promise { 1 } Promise { <pending> } Promise { <pending> }
// prints: m [ 1970-01-01T00:00:00.000Z ] /x/g
// prints: [ 1.5, 'two', [ 3 ] ] text [ 'text' ]
