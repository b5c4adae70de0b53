const log = (text) => () => console.log(text);
Promise.resolve('v').finally(log('finally')).then((v) => console.log('after finally', v));
Promise.resolve().then(log(1)).then(log(2)).then(log(3)).then(log(4)).then(log(5));

// node: 10 12 18 20 22 24 26
// prints: finally
// prints: 1
// prints: 2
// prints: 3
// prints: after finally v
// prints: 4
// prints: 5
