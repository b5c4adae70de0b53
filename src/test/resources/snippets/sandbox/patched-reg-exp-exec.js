RegExp.prototype.exec = () => { throw new Error('exec'); };
console.log({ key: 1, 'with-dash': 2 }, 'text');
setTimeout(() => console.log('timer'), 1);

// node: 18 20 22 24 26
// prints: { key: 1, 'with-dash': 2 } text
// prints: timer
