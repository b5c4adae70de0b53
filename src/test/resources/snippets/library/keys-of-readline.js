const readline = require('readline');
console.log(Object.keys(readline).sort().join(' '));

// node: 10 12
// prints: Interface clearLine clearScreenDown createInterface cursorTo emitKeypressEvents moveCursor
// node: 18 20 22 24 26
// prints: Interface clearLine clearScreenDown createInterface cursorTo emitKeypressEvents moveCursor promises
