const log = (text) => () => console.log(text);
new Promise((resolve) => resolve(Promise.resolve())).then(log('wrapped'));
Promise.resolve(Promise.resolve()).then(log('same promise'));
Promise.resolve().then(log(1)).then(log(2)).then(log(3));

// node: 10 12 18 20 22 24 26
// prints: same promise
// prints: 1
// prints: 2
// prints: wrapped
// prints: 3
