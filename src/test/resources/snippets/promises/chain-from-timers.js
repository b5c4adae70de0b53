setTimeout(() => Promise.resolve().then(() => console.log('p1')).then(() => console.log('p2')), 5);
setTimeout(() => console.log('next timer'), 5);

// node: 10
// prints: next timer
// prints: p1
// prints: p2
// node: 12 18 20 22 24 26
// prints: p1
// prints: p2
// prints: next timer
