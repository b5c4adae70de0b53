console.log(["it's", 'say "hi"', `both ' and "`, 'a\nb\t', '\\', '\u0001']);
console.log({ k: 'line one is long enough\nline two is long enough\nline three goes on and on and on' });

// node: 10
// prints: [ 'it\'s', 'say "hi"', 'both \' and "', 'a\nb\t', '\\', '\u0001' ]
// prints: { k:
// prints:    'line one is long enough\nline two is long enough\nline three goes on and on and on' }
// node: 12
// prints: [ "it's", 'say "hi"', `both ' and "`, 'a\nb\t', '\\', '\u0001' ]
// prints: {
// prints:   k: 'line one is long enough\n' +
// prints:     'line two is long enough\n' +
// prints:     'line three goes on and on and on'
// prints: }
// node: 18 20 22 24 26
// prints: [ "it's", 'say "hi"', `both ' and "`, 'a\nb\t', '\\', '\x01' ]
// prints: {
// prints:   k: 'line one is long enough\n' +
// prints:     'line two is long enough\n' +
// prints:     'line three goes on and on and on'
// prints: }
