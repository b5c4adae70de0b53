const p = require('punycode');
console.log(Object.keys(p).join(), p.version, Object.keys(p.ucs2).join());
console.log(p.toASCII('mañana.com'), p.toUnicode('xn--maana-pta.com'), p.encode('☃-⌘'), p.decode('--dqo34k'));
console.log(p.toASCII('джумла@джpумлатест.bрфa'), p.toUnicode('a@xn--p-8sbkgc5ag7bhce.xn--ba-lmcq'));
console.log(p.ucs2.decode('a\u{1f600}'), p.ucs2.encode([97, 0x1f600]));
for (const bad of ['é', 'a!', '999999b', 'ab\u00e9-x']) {
  try { console.log(p.decode(bad)); } catch (e) { console.log(e.name, e.message); }
}

// node: 10
// prints: version,ucs2,decode,encode,toASCII,toUnicode 2.1.0 decode,encode
// prints: xn--maana-pta.com mañana.com --dqo34k ☃-⌘
// prints: джумла@xn--p-8sbkgc5ag7bhce.xn--ba-lmcq a@джpумлатест.bрфa
// prints: [ 97, 128512 ] 'a😀'
// prints: RangeError Overflow: input needs wider integers to process
// prints: 
// prints: RangeError Invalid code point 59885513
// prints: RangeError Illegal input >= 0x80 (not a basic code point)
// node: 12
// prints: version,ucs2,decode,encode,toASCII,toUnicode 2.1.0 decode,encode
// prints: xn--maana-pta.com mañana.com --dqo34k ☃-⌘
// prints: джумла@xn--p-8sbkgc5ag7bhce.xn--ba-lmcq a@джpумлатест.bрфa
// prints: [ 97, 128512 ] a😀
// prints: RangeError Overflow: input needs wider integers to process
// prints: 
// prints: RangeError Invalid code point 59885513
// prints: RangeError Illegal input >= 0x80 (not a basic code point)
// node: 18 20
// prints: version,ucs2,decode,encode,toASCII,toUnicode 2.1.0 decode,encode
// prints: xn--maana-pta.com mañana.com --dqo34k ☃-⌘
// prints: джумла@xn--p-8sbkgc5ag7bhce.xn--ba-lmcq a@джpумлатест.bрфa
// prints: [ 97, 128512 ] a😀
// prints: RangeError Invalid input
// prints: RangeError Invalid input
// prints: RangeError Invalid code point 59885513
// prints: RangeError Illegal input >= 0x80 (not a basic code point)
// node: 22 24 26
// prints: version,ucs2,decode,encode,toASCII,toUnicode 2.1.0 decode,encode
// prints: xn--maana-pta.com mañana.com --dqo34k ☃-⌘
// prints: джумла@xn--p-8sbkgc5ag7bhce.xn--ba-lmcq a@джpумлатест.bрфa
// prints: [ 97, 128512 ] a😀
// prints: RangeError Invalid input
// prints: RangeError Invalid input
// prints: RangeError Invalid code point 59885513
// prints: RangeError Illegal input >= 0x80 (not a basic code point)
// stderr: (node:1) [DEP0040] DeprecationWarning: The `punycode` module is deprecated. Please use a userland alternative instead.
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
