console.log(new Number(-0), new String('abc'), Object(Symbol('s')), new Date(0), new Date(NaN), /r/g);
console.log(new Uint8Array(3), new Float64Array([1.5]), new ArrayBuffer(2), Buffer.from('hi'));
console.log(Object.assign(new Date(0), { p: 1 }), Object.assign(/x/, { q: 2 }));

// node: 10
// prints: [Number: -0] [String: 'abc'] [Symbol: Symbol(s)] 1970-01-01T00:00:00.000Z Invalid Date /r/g
// prints: Uint8Array [ 0, 0, 0 ] Float64Array [ 1.5 ] ArrayBuffer { byteLength: 2 } <Buffer 68 69>
// prints: { 1970-01-01T00:00:00.000Z p: 1 } { /x/ q: 2 }
// node: 12 18 20
// prints: [Number: -0] [String: 'abc'] [Symbol: Symbol(s)] 1970-01-01T00:00:00.000Z Invalid Date /r/g
// prints: Uint8Array(3) [ 0, 0, 0 ] Float64Array(1) [ 1.5 ] ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 } <Buffer 68 69>
// prints: 1970-01-01T00:00:00.000Z { p: 1 } /x/ { q: 2 }
// node: 22 24 26
// prints: [Number: -0] [String: 'abc'] [Symbol: Symbol(s)] 1970-01-01T00:00:00.000Z Invalid Date /r/g
// prints: Uint8Array(3) [ 0, 0, 0 ] Float64Array(1) [ 1.5 ] ArrayBuffer { [Uint8Contents]: <00 00>, [byteLength]: 2 } <Buffer 68 69>
// prints: 1970-01-01T00:00:00.000Z { p: 1 } /x/ { q: 2 }
