const id = +setTimeout(() => console.log('never'), 1);
clearTimeout(id);
clearTimeout(undefined);
clearTimeout(null);
clearTimeout({});
clearTimeout('x');
console.log('fine');

// node: 10
// prints: fine
// prints: never
// node: 12 18 20 22 24 26
// prints: fine
