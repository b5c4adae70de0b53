console.group('outer', 1);
console.log('two\nlines');
console.group();
console.dir({ a: { b: { c: {} } } }, { depth: 0 });
console.log({ list: ['x'.repeat(40), 'y'.repeat(40)] });
console.groupEnd();
console.groupEnd();
console.groupEnd();
console.log('out');

// node: 10
// prints: outer 1
// prints:   two
// prints:   lines
// prints:     { a: [Object] }
// prints:     { list:
// prints:        [ 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// prints:          'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' ] }
// prints: out
// node: 12 18 20 22 24 26
// prints: outer 1
// prints:   two
// prints:   lines
// prints:     { a: [Object] }
// prints:     {
// prints:       list: [
// prints:         'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// prints:         'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// prints:       ]
// prints:     }
// prints: out
