const querystring = require('querystring');
console.log(Object.keys(querystring).sort().join(' '));

// node: 10 12 18 20 22 24 26
// prints: decode encode escape parse stringify unescape unescapeBuffer
