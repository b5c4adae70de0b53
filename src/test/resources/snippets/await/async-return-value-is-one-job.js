const log = (text) => () => console.log(text);
(async () => 'v')().then(log('plain'));
(async () => Promise.resolve())().then(log('promise'));
(async () => await Promise.resolve())().then(log('awaited'));
Promise.resolve().then(log(1)).then(log(2)).then(log(3)).then(log(4));

// node: 10
// prints: plain
// prints: 1
// prints: 2
// prints: promise
// prints: 3
// prints: awaited
// prints: 4
// node: 12 18 20 22 24 26
// prints: plain
// prints: 1
// prints: awaited
// prints: 2
// prints: promise
// prints: 3
// prints: 4
