const fs = require('fs');
for (const name of ['plain', 'main', 'both']) fs.mkdirSync(__dirname + '/' + name);
fs.writeFileSync(__dirname + '/plain/index.js', 'module.exports = "index"');
fs.writeFileSync(__dirname + '/main/package.json', '{"main": "./lib"}');
fs.writeFileSync(__dirname + '/main/lib.js', 'module.exports = "lib"');
fs.writeFileSync(__dirname + '/both.js', 'module.exports = "file before folder"');
fs.writeFileSync(__dirname + '/both/index.js', 'module.exports = "folder"');
console.log(require('./plain'), require('./main'), require('./both'), require('./both/'));

// node: 10 12 18 20 22 24 26
// prints: index lib file before folder folder
