const id = +setTimeout(() => console.log('never'), 1);
clearTimeout(id);
clearTimeout(undefined);
clearTimeout(null);
clearTimeout({});
clearTimeout('x');
console.log('fine');

// prints: fine
