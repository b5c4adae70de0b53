const { inspect } = require('util');
class Money {
  constructor(amount) { this.amount = amount; }
  [inspect.custom](depth, options) { return `${options.stylize('Money', 'special')}<${this.amount}>`; }
}
console.log(new Money(5), [new Money(1)], { deep: { deeper: new Money(2) } });
console.log({ a: { [inspect.custom]: (depth) => `depth ${depth}` } });
console.log({ nested: { [inspect.custom]: () => 'two\nlines' } });
console.log({ [inspect.custom]: () => ({ replaced: true }) });
console.dir(new Money(9));

// node: 10
// prints: Money<5> [ Money<1> ] { deep: { deeper: Money<2> } }
// prints: { a: depth 1 }
// prints: { nested: two
// prints: lines }
// prints: { replaced: true }
// prints: Money { amount: 9 }
// node: 12
// prints: Money<5> [ Money<1> ] { deep: { deeper: Money<2> } }
// prints: { a: depth 1 }
// prints: { nested: two
// prints:   lines }
// prints: { replaced: true }
// prints: Money { amount: 9 }
// node: 18 20 22 24 26
// prints: Money<5> [ Money<1> ] { deep: { deeper: Money<2> } }
// prints: { a: depth 1 }
// prints: {
// prints:   nested: two
// prints:   lines
// prints: }
// prints: { replaced: true }
// prints: Money { amount: 9 }
