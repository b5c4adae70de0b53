const fs = require('fs');
fs.writeFileSync(__dirname + '/data.json', '\ufeff{"list": [1]}');
const data = require('./data.json');
data.list.push(2);
console.log(require('./data'), require('./data.json') === data);

// node: 10 12 18 20 22 24 26
// prints: { list: [ 1, 2 ] } true
