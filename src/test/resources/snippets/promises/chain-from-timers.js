setTimeout(() => Promise.resolve().then(() => console.log('p1')).then(() => console.log('p2')), 5);
setTimeout(() => console.log('next timer'), 5);

// prints: p1
// prints: p2
// prints: next timer
