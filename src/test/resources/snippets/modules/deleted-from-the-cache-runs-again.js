const fs = require('fs');
fs.writeFileSync(__dirname + '/counter.js', 'console.log("loading"); let n = 0; exports.next = () => ++n;');
const first = require('./counter');
console.log(first.next(), first.next(), require('./counter').next());
delete require.cache[require.resolve('./counter')];
const second = require('./counter');
console.log(second.next(), first.next(), first === second);

// node: 10 12 18 20 22 24 26
// prints: loading
// prints: 1 2 3
// prints: loading
// prints: 1 4 false
