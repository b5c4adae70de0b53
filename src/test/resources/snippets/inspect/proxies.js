const proxy = new Proxy({ a: 1 }, {});
console.log(proxy, [proxy], new Proxy([1, 2], {}), new Proxy(() => {}, {}));
console.log(require('util').inspect(proxy, { showProxy: true }));

// node: 10 12
// prints: { a: 1 } [ { a: 1 } ] [ 1, 2 ] [Function]
// prints: Proxy [ { a: 1 }, {} ]
// node: 18 20 22 24
// prints: { a: 1 } [ { a: 1 } ] [ 1, 2 ] [Function (anonymous)]
// prints: Proxy [ { a: 1 }, {} ]
// node: 26
// prints: Proxy({ a: 1 }) [ Proxy({ a: 1 }) ] Proxy([ 1, 2 ]) Proxy([Function (anonymous)])
// prints: Proxy [ { a: 1 }, {} ]
