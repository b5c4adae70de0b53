JSON.stringify = () => 'patched';
Number.isInteger = () => { throw new Error('isInteger'); };
Math.trunc = () => { throw new Error('trunc'); };
Math.floor = () => { throw new Error('floor'); };
setTimeout(() => console.log('timer'), 1.5);
console.log('%j', {}, [1.5]);

// node: 12 18 20 22 24 26
// prints: {} [ 1.5 ]
// prints: timer
