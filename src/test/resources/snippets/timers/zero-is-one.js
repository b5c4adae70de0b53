setTimeout(() => console.log('one'), 1);
setTimeout(() => console.log('zero'), 0);
setTimeout(() => console.log('minus'), -100);
setTimeout(() => console.log('text'), 'soon');
setTimeout(() => console.log('huge'), 2 ** 31);
setTimeout(() => console.log('nothing'));

// prints: one
// prints: zero
// prints: minus
// prints: text
// prints: huge
// prints: nothing
