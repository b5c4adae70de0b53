const Module = require('module');
const fs = require('fs');
const create = Module.createRequire || Module.createRequireFromPath;
fs.mkdirSync(__dirname + '/sub');
fs.writeFileSync(__dirname + '/sub/a.js', 'module.exports = "sub";');
console.log(create(__dirname + '/sub/file.js')('./a'), typeof create(__filename)('fs').readFile);

// node: 10 12 18 20 22 24 26
// prints: sub function
