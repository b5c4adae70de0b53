const string_decoder = require('string_decoder');
console.log(Object.keys(string_decoder).sort().join(' '));

// node: 10 12 18 20 22 24 26
// prints: StringDecoder
