console.log({[Symbol('a')]:1, 'a-b':2, a:undefined, b:null});
console.log(Buffer.from('abc'), new ArrayBuffer(4), new Uint8Array(3), new DataView(new ArrayBuffer(2)));
console.log([new Map([[1,{a:2}]]), new Set([1,'a'])], new WeakMap(), new WeakSet());
class A{constructor(){this.x=1} get y(){return 1}}; class B extends A{}
console.log(new A,new B,A,B,class{},function(){},function f(){},()=>{},async()=>{},function*g(){},async function*ag(){});
console.log(Object.create(null), Object.create({}), Object.create(A.prototype), Object.create(Object.create(null)));
console.log({get a(){return 1}, set a(v){}, get b(){return 1}, set c(v){}});
console.log([1,,3],[,],[undefined,null], new Array(5), Object.assign([1,2],{x:1}));
console.log(Promise.resolve(4),Promise.reject(new Error('x')).catch(()=>{}),new Promise(()=>{}));
console.log(new Date(0), new Date(NaN), /a/g, Object.assign(/a/,{x:1}));
console.log(new Proxy({a:1},{}), new Proxy(function f(){},{}));
console.log([1.5,-0,0,1n,true,Symbol('x'),Symbol(),'str','it\'s','it\'s "q"','a`\'"','\n\u001b\x7f\ud800']);
console.log(new String('abc'),new Number(-0),new Boolean(false),Object(1n),Object(Symbol('s')));
console.log([[[[[1]]]]], {a:{b:{c:{d:1}}}});
console.log(Array.from({length:120},(_, i)=>i));
console.log(Array.from({length:30},(_, i)=>'item'+i));
const o={a:1}; o.self=o; o.in={o}; console.log(o);
console.log([function(){}.bind(), Math, JSON, globalThis===global, Reflect, Atomics, Intl]);
console.log(new Map([[1,2]]).entries(), new Set([1]).values(), [1].values(), 'a'[Symbol.iterator](), (function*(){})());
console.log((function(){return arguments})(1,2), new (class Foo extends Map{})([[1,2]]), new (class Foo extends Array{})(3), new (class Bar extends Promise{})(()=>{}));
console.log({[Symbol.toStringTag]:'T',a:1}, new (class Q{get [Symbol.toStringTag](){return 'W'}}));
console.log('%s %d %i %f %j %o %O %c %%', 'a', '42', '42.5', '1.5', {a:1}, {f(){}} , {a:{b:{c:{}}}}, 'css', 'x', {y:1});
console.log('%s', {a:{b:{c:1}}}, '%s', null, undefined, 5n, -0, Symbol('a'), ()=>1, class Z{}, [1,[2,[3]]], new Date(0));
console.log('%s %s %s %s %s %s %s', null, undefined, 5n, -0, Symbol('a'), ()=>1, class Z{});
console.log('%d %d %d %i %f', 5n, {}, Symbol('a'), 5n, Symbol('a'), 'a%sb', 100);
console.log('a', 'b\nc', ['b\nc'], {a:'x\ny'}, '');
console.log();console.log('%');console.log('100%', 1); console.log('%x', 1); console.log(new Error('e').message, -0, [ -0 ], 123456789.123);

// node: 18 20
// prints: { 'a-b': 2, a: undefined, b: null, [Symbol(a)]: 1 }
// prints: <Buffer 61 62 63> ArrayBuffer { [Uint8Contents]: <00 00 00 00>, byteLength: 4 } Uint8Array(3) [ 0, 0, 0 ] DataView {
// prints:   byteLength: 2,
// prints:   byteOffset: 0,
// prints:   buffer: ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
// prints: }
// prints: [ Map(1) { 1 => { a: 2 } }, Set(2) { 1, 'a' } ] WeakMap { <items unknown> } WeakSet { <items unknown> }
// prints: A { x: 1 } B { x: 1 } [class A] [class B extends A] [class (anonymous)] [Function (anonymous)] [Function: f] [Function (anonymous)] [AsyncFunction (anonymous)] [GeneratorFunction: g] [AsyncGeneratorFunction: ag]
// prints: [Object: null prototype] {} {} A {} Object <[Object: null prototype] {}> {}
// prints: { a: [Getter/Setter], b: [Getter], c: [Setter] }
// prints: [ 1, <1 empty item>, 3 ] [ <1 empty item> ] [ undefined, null ] [ <5 empty items> ] [ 1, 2, x: 1 ]
// prints: Promise { 4 } Promise { <pending> } Promise { <pending> }
// prints: 1970-01-01T00:00:00.000Z Invalid Date /a/g /a/ { x: 1 }
// prints: { a: 1 } [Function: f]
// prints: [
// prints:   1.5,
// prints:   -0,
// prints:   0,
// prints:   1n,
// prints:   true,
// prints:   Symbol(x),
// prints:   Symbol(),
// prints:   'str',
// prints:   "it's",
// prints:   `it's "q"`,
// prints:   'a`\'"',
// prints:   '\n\x1B\x7F\ud800'
// prints: ]
// prints: [String: 'abc'] [Number: -0] [Boolean: false] [BigInt: 1n] [Symbol: Symbol(s)]
// prints: [ [ [ [Array] ] ] ] { a: { b: { c: [Object] } } }
// prints: [
// prints:    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
// prints:   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
// prints:   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
// prints:   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
// prints:   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
// prints:   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
// prints:   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
// prints:   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
// prints:   96, 97, 98, 99,
// prints:   ... 20 more items
// prints: ]
// prints: [
// prints:   'item0',  'item1',  'item2',
// prints:   'item3',  'item4',  'item5',
// prints:   'item6',  'item7',  'item8',
// prints:   'item9',  'item10', 'item11',
// prints:   'item12', 'item13', 'item14',
// prints:   'item15', 'item16', 'item17',
// prints:   'item18', 'item19', 'item20',
// prints:   'item21', 'item22', 'item23',
// prints:   'item24', 'item25', 'item26',
// prints:   'item27', 'item28', 'item29'
// prints: ]
// prints: <ref *1> { a: 1, self: [Circular *1], in: { o: [Circular *1] } }
// prints: [
// prints:   [Function: bound ],
// prints:   Object [Math] {},
// prints:   Object [JSON] {},
// prints:   true,
// prints:   Object [Reflect] {},
// prints:   Object [Atomics] {},
// prints:   Object [Intl] {}
// prints: ]
// prints: [Map Entries] { [ 1, 2 ] } [Set Iterator] { 1 } Object [Array Iterator] {} Object [String Iterator] {} Object [Generator] {}
// prints: [Arguments] { '0': 1, '1': 2 } Foo(1) [Map] { 1 => 2 } Foo(3) [ <3 empty items> ] Bar [Promise] { <pending> }
// prints: { a: 1, [Symbol(Symbol.toStringTag)]: 'T' } Q [W] {}
// prints: a 42 42 1.5 {"a":1} { f: [Function: f] { [length]: 0, [name]: 'f' } } { a: { b: { c: {} } } }  % x { y: 1 }
// prints: { a: [Object] } %s null undefined 5n -0 Symbol(a) [Function (anonymous)] [class Z] [ 1, [ 2, [ 3 ] ] ] 1970-01-01T00:00:00.000Z
// prints: null undefined 5n -0 Symbol(a) ()=>1 class Z{}
// prints: 5n NaN NaN 5n NaN a%sb 100
// prints: a b
// prints: c [ 'b\nc' ] { a: 'x\ny' } 
// prints:
// prints: %
// prints: 100% 1
// prints: %x 1
// prints: e -0 [ -0 ] 123456789.123
// node: 22
// prints: { 'a-b': 2, a: undefined, b: null, [Symbol(a)]: 1 }
// prints: <Buffer 61 62 63> ArrayBuffer { [Uint8Contents]: <00 00 00 00>, [byteLength]: 4 } Uint8Array(3) [ 0, 0, 0 ] DataView {
// prints:   [byteLength]: 2,
// prints:   [byteOffset]: 0,
// prints:   [buffer]: ArrayBuffer { [Uint8Contents]: <00 00>, [byteLength]: 2 }
// prints: }
// prints: [ Map(1) { 1 => { a: 2 } }, Set(2) { 1, 'a' } ] WeakMap { <items unknown> } WeakSet { <items unknown> }
// prints: A { x: 1 } B { x: 1 } [class A] [class B extends A] [class (anonymous)] [Function (anonymous)] [Function: f] [Function (anonymous)] [AsyncFunction (anonymous)] [GeneratorFunction: g] [AsyncGeneratorFunction: ag]
// prints: [Object: null prototype] {} {} A {} Object <[Object: null prototype] {}> {}
// prints: { a: [Getter/Setter], b: [Getter], c: [Setter] }
// prints: [ 1, <1 empty item>, 3 ] [ <1 empty item> ] [ undefined, null ] [ <5 empty items> ] [ 1, 2, x: 1 ]
// prints: Promise { 4 } Promise { <pending> } Promise { <pending> }
// prints: 1970-01-01T00:00:00.000Z Invalid Date /a/g /a/ { x: 1 }
// prints: { a: 1 } [Function: f]
// prints: [
// prints:   1.5,
// prints:   -0,
// prints:   0,
// prints:   1n,
// prints:   true,
// prints:   Symbol(x),
// prints:   Symbol(),
// prints:   'str',
// prints:   "it's",
// prints:   `it's "q"`,
// prints:   'a`\'"',
// prints:   '\n\x1B\x7F\ud800'
// prints: ]
// prints: [String: 'abc'] [Number: -0] [Boolean: false] [BigInt: 1n] [Symbol: Symbol(s)]
// prints: [ [ [ [Array] ] ] ] { a: { b: { c: [Object] } } }
// prints: [
// prints:    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
// prints:   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
// prints:   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
// prints:   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
// prints:   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
// prints:   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
// prints:   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
// prints:   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
// prints:   96, 97, 98, 99,
// prints:   ... 20 more items
// prints: ]
// prints: [
// prints:   'item0',  'item1',  'item2',
// prints:   'item3',  'item4',  'item5',
// prints:   'item6',  'item7',  'item8',
// prints:   'item9',  'item10', 'item11',
// prints:   'item12', 'item13', 'item14',
// prints:   'item15', 'item16', 'item17',
// prints:   'item18', 'item19', 'item20',
// prints:   'item21', 'item22', 'item23',
// prints:   'item24', 'item25', 'item26',
// prints:   'item27', 'item28', 'item29'
// prints: ]
// prints: <ref *1> { a: 1, self: [Circular *1], in: { o: [Circular *1] } }
// prints: [
// prints:   [Function: bound ],
// prints:   Object [Math] {},
// prints:   Object [JSON] {},
// prints:   true,
// prints:   Object [Reflect] {},
// prints:   Object [Atomics] {},
// prints:   Object [Intl] {}
// prints: ]
// prints: [Map Entries] { [ 1, 2 ] } [Set Iterator] { 1 } Object [Array Iterator] {} Object [String Iterator] {} Object [Generator] {}
// prints: [Arguments] { '0': 1, '1': 2 } Foo(1) [Map] { 1 => 2 } Foo(3) [ <3 empty items> ] Bar [Promise] { <pending> }
// prints: { a: 1, [Symbol(Symbol.toStringTag)]: 'T' } Q [W] {}
// prints: a 42 42 1.5 {"a":1} { f: [Function: f] { [length]: 0, [name]: 'f' } } { a: { b: { c: {} } } }  % x { y: 1 }
// prints: { a: [Object] } %s null undefined 5n -0 Symbol(a) [Function (anonymous)] [class Z] [ 1, [ 2, [ 3 ] ] ] 1970-01-01T00:00:00.000Z
// prints: null undefined 5n -0 Symbol(a) ()=>1 class Z{}
// prints: 5n NaN NaN 5n NaN a%sb 100
// prints: a b
// prints: c [ 'b\nc' ] { a: 'x\ny' } 
// prints:
// prints: %
// prints: 100% 1
// prints: %x 1
// prints: e -0 [ -0 ] 123456789.123
// node: 24
// prints: { 'a-b': 2, a: undefined, b: null, Symbol(a): 1 }
// prints: <Buffer 61 62 63> ArrayBuffer { [Uint8Contents]: <00 00 00 00>, [byteLength]: 4 } Uint8Array(3) [ 0, 0, 0 ] DataView {
// prints:   [byteLength]: 2,
// prints:   [byteOffset]: 0,
// prints:   [buffer]: ArrayBuffer { [Uint8Contents]: <00 00>, [byteLength]: 2 }
// prints: }
// prints: [ Map(1) { 1 => { a: 2 } }, Set(2) { 1, 'a' } ] WeakMap { <items unknown> } WeakSet { <items unknown> }
// prints: A { x: 1 } B { x: 1 } [class A] [class B extends A] [class (anonymous)] [Function (anonymous)] [Function: f] [Function (anonymous)] [AsyncFunction (anonymous)] [GeneratorFunction: g] [AsyncGeneratorFunction: ag]
// prints: [Object: null prototype] {} {} A {} Object <[Object: null prototype] {}> {}
// prints: { a: [Getter/Setter], b: [Getter], c: [Setter] }
// prints: [ 1, <1 empty item>, 3 ] [ <1 empty item> ] [ undefined, null ] [ <5 empty items> ] [ 1, 2, x: 1 ]
// prints: Promise { 4 } Promise { <pending> } Promise { <pending> }
// prints: 1970-01-01T00:00:00.000Z Invalid Date /a/g /a/ { x: 1 }
// prints: { a: 1 } [Function: f]
// prints: [
// prints:   1.5,
// prints:   -0,
// prints:   0,
// prints:   1n,
// prints:   true,
// prints:   Symbol(x),
// prints:   Symbol(),
// prints:   'str',
// prints:   "it's",
// prints:   `it's "q"`,
// prints:   'a`\'"',
// prints:   '\n\x1B\x7F\ud800'
// prints: ]
// prints: [String: 'abc'] [Number: -0] [Boolean: false] [BigInt: 1n] [Symbol: Symbol(s)]
// prints: [ [ [ [Array] ] ] ] { a: { b: { c: [Object] } } }
// prints: [
// prints:    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
// prints:   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
// prints:   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
// prints:   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
// prints:   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
// prints:   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
// prints:   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
// prints:   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
// prints:   96, 97, 98, 99,
// prints:   ... 20 more items
// prints: ]
// prints: [
// prints:   'item0',  'item1',  'item2',
// prints:   'item3',  'item4',  'item5',
// prints:   'item6',  'item7',  'item8',
// prints:   'item9',  'item10', 'item11',
// prints:   'item12', 'item13', 'item14',
// prints:   'item15', 'item16', 'item17',
// prints:   'item18', 'item19', 'item20',
// prints:   'item21', 'item22', 'item23',
// prints:   'item24', 'item25', 'item26',
// prints:   'item27', 'item28', 'item29'
// prints: ]
// prints: <ref *1> { a: 1, self: [Circular *1], in: { o: [Circular *1] } }
// prints: [
// prints:   [Function: bound ],
// prints:   Object [Math] {},
// prints:   Object [JSON] {},
// prints:   true,
// prints:   Object [Reflect] {},
// prints:   Object [Atomics] {},
// prints:   Object [Intl] {}
// prints: ]
// prints: [Map Entries] { [ 1, 2 ] } [Set Iterator] { 1 } Object [Array Iterator] {} Object [String Iterator] {} Object [Generator] {}
// prints: [Arguments] { '0': 1, '1': 2 } Foo(1) [Map] { 1 => 2 } Foo(3) [ <3 empty items> ] Bar [Promise] { <pending> }
// prints: { a: 1, Symbol(Symbol.toStringTag): 'T' } Q [W] {}
// prints: a 42 42 1.5 {"a":1} { f: [Function: f] { [length]: 0, [name]: 'f' } } { a: { b: { c: {} } } }  % x { y: 1 }
// prints: { a: [Object] } %s null undefined 5n -0 Symbol(a) [Function (anonymous)] [class Z] [ 1, [ 2, [ 3 ] ] ] 1970-01-01T00:00:00.000Z
// prints: null undefined 5n -0 Symbol(a) ()=>1 class Z{}
// prints: 5n NaN NaN 5n NaN a%sb 100
// prints: a b
// prints: c [ 'b\nc' ] { a: 'x\ny' } 
// prints:
// prints: %
// prints: 100% 1
// prints: %x 1
// prints: e -0 [ -0 ] 123456789.123
// node: 26
// prints: { 'a-b': 2, a: undefined, b: null, Symbol(a): 1 }
// prints: <Buffer 61 62 63> ArrayBuffer { [Uint8Contents]: <00 00 00 00>, [byteLength]: 4 } Uint8Array(3) [ 0, 0, 0 ] DataView {
// prints:   [byteLength]: 2,
// prints:   [byteOffset]: 0,
// prints:   [buffer]: ArrayBuffer { [Uint8Contents]: <00 00>, [byteLength]: 2 }
// prints: }
// prints: [ Map(1) { 1 => { a: 2 } }, Set(2) { 1, 'a' } ] WeakMap { <items unknown> } WeakSet { <items unknown> }
// prints: A { x: 1 } B { x: 1 } [class A] [class B extends A] [class (anonymous)] [Function (anonymous)] [Function: f] [Function (anonymous)] [AsyncFunction (anonymous)] [GeneratorFunction: g] [AsyncGeneratorFunction: ag]
// prints: [Object: null prototype] {} {} A {} Object <[Object: null prototype] {}> {}
// prints: { a: [Getter/Setter], b: [Getter], c: [Setter] }
// prints: [ 1, <1 empty item>, 3 ] [ <1 empty item> ] [ undefined, null ] [ <5 empty items> ] [ 1, 2, x: 1 ]
// prints: Promise { 4 } Promise { <pending> } Promise { <pending> }
// prints: 1970-01-01T00:00:00.000Z Invalid Date /a/g /a/ { x: 1 }
// prints: Proxy({ a: 1 }) Proxy([Function: f])
// prints: [
// prints:   1.5,
// prints:   -0,
// prints:   0,
// prints:   1n,
// prints:   true,
// prints:   Symbol(x),
// prints:   Symbol(),
// prints:   'str',
// prints:   "it's",
// prints:   `it's "q"`,
// prints:   'a`\'"',
// prints:   '\n\x1B\x7F\ud800'
// prints: ]
// prints: [String: 'abc'] [Number: -0] [Boolean: false] [BigInt: 1n] [Symbol: Symbol(s)]
// prints: [ [ [ [Array] ] ] ] { a: { b: { c: [Object] } } }
// prints: [
// prints:    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
// prints:   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
// prints:   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
// prints:   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
// prints:   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
// prints:   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
// prints:   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
// prints:   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
// prints:   96, 97, 98, 99,
// prints:   ... 20 more items
// prints: ]
// prints: [
// prints:   'item0',  'item1',  'item2',
// prints:   'item3',  'item4',  'item5',
// prints:   'item6',  'item7',  'item8',
// prints:   'item9',  'item10', 'item11',
// prints:   'item12', 'item13', 'item14',
// prints:   'item15', 'item16', 'item17',
// prints:   'item18', 'item19', 'item20',
// prints:   'item21', 'item22', 'item23',
// prints:   'item24', 'item25', 'item26',
// prints:   'item27', 'item28', 'item29'
// prints: ]
// prints: <ref *1> { a: 1, self: [Circular *1], in: { o: [Circular *1] } }
// prints: [
// prints:   [Function: bound ],
// prints:   Object [Math] {},
// prints:   Object [JSON] {},
// prints:   true,
// prints:   Object [Reflect] {},
// prints:   Object [Atomics] {},
// prints:   Object [Intl] {}
// prints: ]
// prints: [Map Entries] { [ 1, 2 ] } [Set Iterator] { 1 } Object [Array Iterator] {} Object [String Iterator] {} Object [Generator] {}
// prints: [Arguments] { '0': 1, '1': 2 } Foo(1) [Map] { 1 => 2 } Foo(3) [ <3 empty items> ] Bar [Promise] { <pending> }
// prints: { a: 1, Symbol(Symbol.toStringTag): 'T' } Q [W] {}
// prints: a 42 42 1.5 {"a":1} { f: [Function: f] { [length]: 0, [name]: 'f' } } { a: { b: { c: {} } } }  % x { y: 1 }
// prints: { a: [Object] } %s null undefined 5n -0 Symbol(a) [Function (anonymous)] [class Z] [ 1, [ 2, [ 3 ] ] ] 1970-01-01T00:00:00.000Z
// prints: null undefined 5n -0 Symbol(a) ()=>1 class Z{}
// prints: 5n NaN NaN 5n NaN a%sb 100
// prints: a b
// prints: c [ 'b\nc' ] { a: 'x\ny' } 
// prints:
// prints: %
// prints: 100% 1
// prints: %x 1
// prints: e -0 [ -0 ] 123456789.123
