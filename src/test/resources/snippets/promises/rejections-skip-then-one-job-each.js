const log = (text) => () => console.log(text);
Promise.reject(new Error('x')).then(log('no')).then(log('no')).catch(log('caught'));
Promise.resolve().then(log(1)).then(log(2)).then(log(3)).then(log(4));

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: 2
// prints: caught
// prints: 3
// prints: 4
