const fs = require('fs');

console.log('start');
setImmediate(() => fs.exists('nope', (found) => {
  console.log('exists', found);
  require('util').promisify(fs.exists)('.').then((found) => console.log('promisified', found));
}));
console.log(fs.existsSync(__filename), fs.existsSync('nope'), fs.existsSync(''));

// node: 10 12 18 20 22 24 26
// prints: start
// prints: true false false
// prints: exists false
// prints: promisified true
