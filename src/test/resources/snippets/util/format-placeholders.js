const util = require('util');
for (const spec of ['%s', '%d', '%i', '%f', '%j', '%O', '%c', '%%', '%x']) {
  console.log(spec, [1.5, -0, '42abc', null, undefined, [1, [2]], { a: { b: 1 } }].map(
    (value) => util.format(spec, value)).join(' | '));
}
console.log('%s and %s', 'one', 'two', 'three', { four: 4 });
console.log('%s', 'a', () => {}, Symbol('s'));
console.log({ first: 1 }, '%s', 'text');

// node: 10
// prints: 1.5 | 0 | 42abc | null | undefined | 1,2 | [object Object]
// prints: NaN
// prints: 1
// prints: 1.5
// prints: "1.5 | 0 | \"42abc\" | null | undefined | [1,[2]] | {\"a\":{\"b\":1}}"
// prints: '1.5 | -0 | \'42abc\' | null | undefined | [ 1, [ 2 ] ] | { a: { b: 1 } }'
// prints: %c %c 1.5 | %c 0 | %c 42abc | %c null | %c undefined | %c [ 1, [ 2 ] ] | %c { a: { b: 1 } }
// prints: % % 1.5 | % 0 | % 42abc | % null | % undefined | % [ 1, [ 2 ] ] | % { a: { b: 1 } }
// prints: %x %x 1.5 | %x 0 | %x 42abc | %x null | %x undefined | %x [ 1, [ 2 ] ] | %x { a: { b: 1 } }
// prints: one and two three { four: 4 }
// prints: a () => {} Symbol(s)
// prints: { first: 1 } '%s' 'text'
// node: 12
// prints: 1.5 | -0 | 42abc | null | undefined | [ 1, [Array] ] | { a: [Object] }
// prints: NaN
// prints: 1
// prints: 1.5
// prints: "1.5 | 0 | \"42abc\" | null | undefined | [1,[2]] | {\"a\":{\"b\":1}}"
// prints: "1.5 | -0 | '42abc' | null | undefined | [ 1, [ 2 ] ] | { a: { b: 1 } }"
// prints:
// prints: % % 1.5 | % -0 | % 42abc | % null | % undefined | % [ 1, [ 2 ] ] | % { a: { b: 1 } }
// prints: %x %x 1.5 | %x -0 | %x 42abc | %x null | %x undefined | %x [ 1, [ 2 ] ] | %x { a: { b: 1 } }
// prints: one and two three { four: 4 }
// prints: a [Function] Symbol(s)
// prints: { first: 1 } %s text
// node: 18 20 22 24 26
// prints: 1.5 | -0 | 42abc | null | undefined | [ 1, [Array] ] | { a: [Object] }
// prints: NaN
// prints: 1
// prints: 1.5
// prints: "1.5 | 0 | \"42abc\" | null | undefined | [1,[2]] | {\"a\":{\"b\":1}}"
// prints: "1.5 | -0 | '42abc' | null | undefined | [ 1, [ 2 ] ] | { a: { b: 1 } }"
// prints:
// prints: % % 1.5 | % -0 | % 42abc | % null | % undefined | % [ 1, [ 2 ] ] | % { a: { b: 1 } }
// prints: %x %x 1.5 | %x -0 | %x 42abc | %x null | %x undefined | %x [ 1, [ 2 ] ] | %x { a: { b: 1 } }
// prints: one and two three { four: 4 }
// prints: a [Function (anonymous)] Symbol(s)
// prints: { first: 1 } %s text
