Error.stackTraceLimit = 0;
const e=new Error('boom'); e.code='X'; console.log(e); console.log({e}); console.log([new TypeError('t')]);
console.log(new Error('with cause',{cause:new Error('inner')}));
console.log(new Error('c2',{cause:'str'}), new AggregateError([new Error('a'),new RangeError('b')],'multi'));
class MyErr extends Error{constructor(m){super(m);this.name='MyErr';this.extra={a:1}}}; console.log(new MyErr('hi'));
class MyErr2 extends Error{}; console.log(new MyErr2('hi')); console.log(new MyErr2());
const ns=new Error('nostack'); ns.stack=undefined; console.log(ns,{ns}); const n2=new Error('ns2'); delete n2.stack; console.log(n2);
const s3=new Error('x');s3.stack='custom stack';console.log(s3); const s4=new Error('');console.log(s4.message,[s4]);
const f=function foo(){}; f.x=1; console.log(f,{f}); class K{static z=1}; console.log(K,[K]);
console.log(Object.assign(Promise.resolve(1),{a:1}), Promise.reject(3)); process.on('unhandledRejection',()=>{});
console.log(new Map([[{a:1},new Set([1])]]), new Map([['k',new Map([['z',{deep:{deeper:{deepest:1}}}]])]]));
const m=new Map();m.set('self',m);console.log(m); const a=[];a.push(a,[a]);console.log(a);
const o={};o.a={b:{c:o}};o.d=o.a;console.log(o);
console.log({['__proto__']:1, 'valid_id':1,'1a':2, 12:3, '':4, 'ünï':5});
console.log(Object.defineProperty({},'hid',{value:1,enumerable:false}), Object.defineProperty([],'x',{value:2,enumerable:true}));
console.log(require('util').inspect({a:{b:{c:{d:1}}},h:Object.defineProperty({},'hid',{value:1})},{showHidden:true,depth:null}));
console.log(require('util').inspect('a\'b'), [`multi
line`], 'x'.repeat(10));
console.log({long:'a'.repeat(100),arr:['b'.repeat(50),'c'.repeat(50)]});
console.log({a:'line1\nline2 that is quite long indeed and goes on\nline3 with some more text to exceed the width of a line for sure'});
console.log([['a','b'],['c','d']], {x:[{y:[{z:1}]}]});
console.log({fn(){},arrow:()=>{},async am(){},*g(){},get x(){return 1},[Symbol('s')]:1,[Symbol.iterator](){}, s:Symbol('q')});
console.log(new (class extends Array{})(1,2,3), new (class X extends Set{})([1]), new (class E2 extends Uint8Array{})(2));
console.log([undefined,null,NaN,Infinity,-Infinity],[1.0,2.50,1e21,1e-7]);
console.log({a:[1,2,3,{b:2}],c:new Date(0),d:/x/,e:null,f:undefined,g:NaN,h:-0,i:10n});
console.log('%s',new Date(0)); console.log('%s',new Error('fmt').message); console.log('%s',{toString(){return 'custom'}}, [1,2,[3]], {a:1});
console.log('%s', class Foo{toString(){return 'x'}}); console.log('%s', new (class Foo{toString(){return 'inst'}})); console.log('%s', new (class Bar{}));
console.log('%s %s', Object.create(null), [ 'a', {b:{c:1}} ]); console.log('%s','a','b',{c:1}); console.log('%d','abc'); console.log('%d',[5]); console.log('%i',{}); console.log('%f',{}); console.log('%j',undefined); const cj={};cj.c=cj;console.log('%j',cj);
console.log('%o',[1,{a:2}]); console.log('%o',function named(){}); console.log('%O',{a:{b:{c:{d:{}}}}}); console.log('%c styled','color:red'); console.log('%%','x'); console.log('%s%%',5); console.log('%'); console.log('a%'); console.log('%s'); console.log('%a',1);
console.log({[require('util').inspect.custom](d,o,i){return 'CUSTOM '+d}}); console.log({n:{[require('util').inspect.custom](){return {a:1}}}});
console.log(new WeakRef({}),Symbol.iterator,[Symbol('a b')],globalThis.constructor===Object);
console.log([new Proxy([1,2],{}),new Proxy(class Q{},{})]); console.log(require('util').inspect(new Proxy({a:1},{get(){return 5}}),{showProxy:true}));
console.log(Array(3).fill({a:1,b:{c:{}}})); console.log([,'a'],[,'a',,],[1,,,4]); console.log(Array.from({length:7},(_, i)=>({i})));
console.log([1.5,2.25,3,4,5,6,7,100], ['a','b','c','d','e','f','g'], [true,false,true,false,true,false,true]);
console.log({ a: 1, b: 'two', c: [3], d: { e: { f: { g: 1 } } } }, 'after', [ 'x' ]);
console.log(process.memoryUsage.name, new Boolean(true), Object.assign(new String('hey'),{p:1}), [new Number(3)]);
console.log(Object.assign(()=>{}, {a:{b:1}}), Object.assign(function(){}, {prototype:1}));
console.log(new Set([[1,2],{a:1}]), new Map([['a',[1,2]],['b',{c:1}]]));
console.log(function(){}.prototype, (class Z1{}).prototype, Object.prototype, Array.prototype, Function.prototype, Error.prototype, Promise.prototype, Map.prototype, Date.prototype);
console.log(async function(){}.constructor, Promise, Map, Error, Symbol, Object, console.log);
console.log({ 'event-loop': 1, phases: ['timers', 'pending', 'idle', 'poll', 'check', 'close'], n: null });
console.log(new Error('multi\nline message')); console.log({a:{e:new Error('nested')}});
console.log([new Date(NaN)],new Date(2020,1,1).getFullYear()); console.log(Object.create({inherited:1}),Object.create(Array.prototype));
console.log({}.constructor, new (function OldStyle(){this.a=1})(), new (function(){this.b=1})()); console.log([[]],[{}],{a:{}},{a:[]},[[[]]],{a:{b:{c:{}}}},{a:{b:{c:[]}}}, {a:{b:{c:[1]}}});
console.log({a:{b:{c:new Map([[1,2]])}}},{a:{b:{c:new (class Foo{constructor(){this.q=1}})}}},{a:{b:{c:new Date(0),d:new Error('q').message,e(){}}}}, {a:{b:{c:Promise.resolve(1),s:new Set([1]),u:new Uint8Array(2),n:Object.create(null)}}});
console.log([ 'apple', 'banana', 'cherry', 'dragonfruit', 'elderberry', 'fig', 'grape' ], Array(101).fill(0), 'z'.repeat(5), ['z'.repeat(90)]);
console.log(Buffer.from('x'.repeat(60)), Buffer.alloc(0), [Buffer.from('a')]);
console.log(new Error('abc').toString(), String(new TypeError('x')), Object.assign(new Error('k'),{name:'Custom'}), Object.assign(new Error('k'),{message:'changed'}));

// node: 18
// prints: [Error: boom] { code: 'X' }
// prints: { e: [Error: boom] { code: 'X' } }
// prints: [ [TypeError: t] ]
// prints: [Error: with cause] { [cause]: [Error: inner] }
// prints: [Error: c2] { [cause]: 'str' } [AggregateError: multi] { [errors]: [ [Error: a], [RangeError: b] ] }
// prints: [MyErr: hi] { extra: { a: 1 } }
// prints: [MyErr2 [Error]: hi]
// prints: [MyErr2 [Error]]
// prints: [Error: nostack] { ns: [Error: nostack] }
// prints: [Error: ns2]
// prints: [custom stack]
// prints:  [ [Error] ]
// prints: [Function: foo] { x: 1 } { f: [Function: foo] { x: 1 } }
// prints: [class K] { z: 1 } [ [class K] { z: 1 } ]
// prints: Promise { 1, a: 1 } Promise { <rejected> 3 }
// prints: Map(1) { { a: 1 } => Set(1) { 1 } } Map(1) { 'k' => Map(1) { 'z' => { deep: [Object] } } }
// prints: <ref *1> Map(1) { 'self' => [Circular *1] }
// prints: <ref *1> [ [Circular *1], [ [Circular *1] ] ]
// prints: <ref *1> {
// prints:   a: { b: { c: [Circular *1] } },
// prints:   d: { b: { c: [Circular *1] } }
// prints: }
// prints: { '12': 3, ['__proto__']: 1, valid_id: 1, '1a': 2, '': 4, 'ünï': 5 }
// prints: {} [ x: 2 ]
// prints: { a: { b: { c: { d: 1 } } }, h: { [hid]: 1 } }
// prints: "a'b" [ 'multi\nline' ] xxxxxxxxxx
// prints: {
// prints:   long: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// prints:   arr: [
// prints:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
// prints:     'cccccccccccccccccccccccccccccccccccccccccccccccccc'
// prints:   ]
// prints: }
// prints: {
// prints:   a: 'line1\n' +
// prints:     'line2 that is quite long indeed and goes on\n' +
// prints:     'line3 with some more text to exceed the width of a line for sure'
// prints: }
// prints: [ [ 'a', 'b' ], [ 'c', 'd' ] ] { x: [ { y: [Array] } ] }
// prints: {
// prints:   fn: [Function: fn],
// prints:   arrow: [Function: arrow],
// prints:   am: [AsyncFunction: am],
// prints:   g: [GeneratorFunction: g],
// prints:   x: [Getter],
// prints:   s: Symbol(q),
// prints:   [Symbol(s)]: 1,
// prints:   [Symbol(Symbol.iterator)]: [Function: [Symbol.iterator]]
// prints: }
// prints: [ 1, 2, 3 ] X(1) [Set] { 1 } E2(2) [Uint8Array] [ 0, 0 ]
// prints: [ undefined, null, NaN, Infinity, -Infinity ] [ 1, 2.5, 1e+21, 1e-7 ]
// prints: {
// prints:   a: [ 1, 2, 3, { b: 2 } ],
// prints:   c: 1970-01-01T00:00:00.000Z,
// prints:   d: /x/,
// prints:   e: null,
// prints:   f: undefined,
// prints:   g: NaN,
// prints:   h: -0,
// prints:   i: 10n
// prints: }
// prints: 1970-01-01T00:00:00.000Z
// prints: fmt
// prints: custom [ 1, 2, [ 3 ] ] { a: 1 }
// prints: class Foo{toString(){return 'x'}}
// prints: inst
// prints: Bar {}
// prints: [Object: null prototype] {} [ 'a', [Object] ]
// prints: a b { c: 1 }
// prints: NaN
// prints: 5
// prints: NaN
// prints: NaN
// prints: undefined
// prints: [Circular]
// prints: [ 1, { a: 2 }, [length]: 2 ]
// prints: <ref *1> [Function: named] {
// prints:   [length]: 0,
// prints:   [name]: 'named',
// prints:   [arguments]: null,
// prints:   [caller]: null,
// prints:   [prototype]: { [constructor]: [Circular *1] }
// prints: }
// prints: { a: { b: { c: [Object] } } }
// prints:  styled
// prints: % x
// prints: 5%
// prints: %
// prints: a%
// prints: %s
// prints: %a 1
// prints: CUSTOM 2
// prints: { n: { a: 1 } }
// prints: WeakRef {} Symbol(Symbol.iterator) [ Symbol(a b) ] true
// prints: [ [ 1, 2 ], [class Q] ]
// prints: Proxy [ { a: 1 }, { get: [Function: get] } ]
// prints: [
// prints:   { a: 1, b: { c: {} } },
// prints:   { a: 1, b: { c: {} } },
// prints:   { a: 1, b: { c: {} } }
// prints: ]
// prints: [ <1 empty item>, 'a' ] [ <1 empty item>, 'a', <1 empty item> ] [ 1, <2 empty items>, 4 ]
// prints: [
// prints:   { i: 0 }, { i: 1 },
// prints:   { i: 2 }, { i: 3 },
// prints:   { i: 4 }, { i: 5 },
// prints:   { i: 6 }
// prints: ]
// prints: [
// prints:   1.5, 2.25, 3,   4,
// prints:     5,    6, 7, 100
// prints: ] [
// prints:   'a', 'b', 'c',
// prints:   'd', 'e', 'f',
// prints:   'g'
// prints: ] [
// prints:   true, false,
// prints:   true, false,
// prints:   true, false,
// prints:   true
// prints: ]
// prints: { a: 1, b: 'two', c: [ 3 ], d: { e: { f: [Object] } } } after [ 'x' ]
// prints: memoryUsage [Boolean: true] [String: 'hey'] { p: 1 } [ [Number: 3] ]
// prints: [Function (anonymous)] { a: { b: 1 } } [Function (anonymous)]
// prints: Set(2) { [ 1, 2 ], { a: 1 } } Map(2) { 'a' => [ 1, 2 ], 'b' => { c: 1 } }
// prints: {} {} [Object: null prototype] {} Object(0) [] {} {} Object [Promise] {} Object [Map] {} {}
// prints: [Function: AsyncFunction] [Function: Promise] [Function: Map] [Function: Error] { stackTraceLimit: 0 } [Function: Symbol] [Function: Object] [Function: log]
// prints: {
// prints:   'event-loop': 1,
// prints:   phases: [ 'timers', 'pending', 'idle', 'poll', 'check', 'close' ],
// prints:   n: null
// prints: }
// prints: [Error: multi
// prints: line message]
// prints: { a: { e: [Error: nested] } }
// prints: [ Invalid Date ] 2020
// prints: {} Array {}
// prints: [Function: Object] OldStyle { a: 1 } { b: 1 }
// prints: [ [] ] [ {} ] { a: {} } { a: [] } [ [ [] ] ] { a: { b: { c: {} } } } { a: { b: { c: [] } } } { a: { b: { c: [Array] } } }
// prints: { a: { b: { c: [Map] } } } { a: { b: { c: [Foo] } } } { a: { b: { c: 1970-01-01T00:00:00.000Z, d: 'q', e: [Function: e] } } } {
// prints:   a: {
// prints:     b: {
// prints:       c: [Promise],
// prints:       s: [Set],
// prints:       u: [Uint8Array],
// prints:       n: [Object: null prototype] {}
// prints:     }
// prints:   }
// prints: }
// prints: [
// prints:   'apple',
// prints:   'banana',
// prints:   'cherry',
// prints:   'dragonfruit',
// prints:   'elderberry',
// prints:   'fig',
// prints:   'grape'
// prints: ] [
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0,
// prints:   ... 1 more item
// prints: ] zzzzz [
// prints:   'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
// prints: ]
// prints: <Buffer 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 ... 10 more bytes> <Buffer > [ <Buffer 61> ]
// prints: Error: abc TypeError: x [Custom: k] [Error: changed]
// node: 20 22
// prints: [Error: boom] { code: 'X' }
// prints: { e: [Error: boom] { code: 'X' } }
// prints: [ [TypeError: t] ]
// prints: [Error: with cause] { [cause]: [Error: inner] }
// prints: [Error: c2] { [cause]: 'str' } [AggregateError: multi] { [errors]: [ [Error: a], [RangeError: b] ] }
// prints: [MyErr: hi] { extra: { a: 1 } }
// prints: [MyErr2 [Error]: hi]
// prints: [MyErr2 [Error]]
// prints: [Error: nostack] { ns: [Error: nostack] }
// prints: [Error: ns2]
// prints: [custom stack]
// prints:  [ [Error] ]
// prints: [Function: foo] { x: 1 } { f: [Function: foo] { x: 1 } }
// prints: [class K] { z: 1 } [ [class K] { z: 1 } ]
// prints: Promise { 1, a: 1 } Promise { <rejected> 3 }
// prints: Map(1) { { a: 1 } => Set(1) { 1 } } Map(1) { 'k' => Map(1) { 'z' => { deep: [Object] } } }
// prints: <ref *1> Map(1) { 'self' => [Circular *1] }
// prints: <ref *1> [ [Circular *1], [ [Circular *1] ] ]
// prints: <ref *1> {
// prints:   a: { b: { c: [Circular *1] } },
// prints:   d: { b: { c: [Circular *1] } }
// prints: }
// prints: { '12': 3, ['__proto__']: 1, valid_id: 1, '1a': 2, '': 4, 'ünï': 5 }
// prints: {} [ x: 2 ]
// prints: { a: { b: { c: { d: 1 } } }, h: { [hid]: 1 } }
// prints: "a'b" [ 'multi\nline' ] xxxxxxxxxx
// prints: {
// prints:   long: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// prints:   arr: [
// prints:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
// prints:     'cccccccccccccccccccccccccccccccccccccccccccccccccc'
// prints:   ]
// prints: }
// prints: {
// prints:   a: 'line1\n' +
// prints:     'line2 that is quite long indeed and goes on\n' +
// prints:     'line3 with some more text to exceed the width of a line for sure'
// prints: }
// prints: [ [ 'a', 'b' ], [ 'c', 'd' ] ] { x: [ { y: [Array] } ] }
// prints: {
// prints:   fn: [Function: fn],
// prints:   arrow: [Function: arrow],
// prints:   am: [AsyncFunction: am],
// prints:   g: [GeneratorFunction: g],
// prints:   x: [Getter],
// prints:   s: Symbol(q),
// prints:   [Symbol(s)]: 1,
// prints:   [Symbol(Symbol.iterator)]: [Function: [Symbol.iterator]]
// prints: }
// prints: [ 1, 2, 3 ] X(1) [Set] { 1 } E2(2) [Uint8Array] [ 0, 0 ]
// prints: [ undefined, null, NaN, Infinity, -Infinity ] [ 1, 2.5, 1e+21, 1e-7 ]
// prints: {
// prints:   a: [ 1, 2, 3, { b: 2 } ],
// prints:   c: 1970-01-01T00:00:00.000Z,
// prints:   d: /x/,
// prints:   e: null,
// prints:   f: undefined,
// prints:   g: NaN,
// prints:   h: -0,
// prints:   i: 10n
// prints: }
// prints: 1970-01-01T00:00:00.000Z
// prints: fmt
// prints: custom [ 1, 2, [ 3 ] ] { a: 1 }
// prints: class Foo{toString(){return 'x'}}
// prints: inst
// prints: Bar {}
// prints: [Object: null prototype] {} [ 'a', [Object] ]
// prints: a b { c: 1 }
// prints: NaN
// prints: 5
// prints: NaN
// prints: NaN
// prints: undefined
// prints: [Circular]
// prints: [ 1, { a: 2 }, [length]: 2 ]
// prints: <ref *1> [Function: named] {
// prints:   [length]: 0,
// prints:   [name]: 'named',
// prints:   [arguments]: null,
// prints:   [caller]: null,
// prints:   [prototype]: { [constructor]: [Circular *1] }
// prints: }
// prints: { a: { b: { c: [Object] } } }
// prints:  styled
// prints: % x
// prints: 5%
// prints: %
// prints: a%
// prints: %s
// prints: %a 1
// prints: CUSTOM 2
// prints: { n: { a: 1 } }
// prints: WeakRef {} Symbol(Symbol.iterator) [ Symbol(a b) ] true
// prints: [ [ 1, 2 ], [class Q] ]
// prints: Proxy [ { a: 1 }, { get: [Function: get] } ]
// prints: [
// prints:   { a: 1, b: { c: {} } },
// prints:   { a: 1, b: { c: {} } },
// prints:   { a: 1, b: { c: {} } }
// prints: ]
// prints: [ <1 empty item>, 'a' ] [ <1 empty item>, 'a', <1 empty item> ] [ 1, <2 empty items>, 4 ]
// prints: [
// prints:   { i: 0 }, { i: 1 },
// prints:   { i: 2 }, { i: 3 },
// prints:   { i: 4 }, { i: 5 },
// prints:   { i: 6 }
// prints: ]
// prints: [
// prints:   1.5, 2.25, 3,   4,
// prints:     5,    6, 7, 100
// prints: ] [
// prints:   'a', 'b', 'c',
// prints:   'd', 'e', 'f',
// prints:   'g'
// prints: ] [
// prints:   true, false,
// prints:   true, false,
// prints:   true, false,
// prints:   true
// prints: ]
// prints: { a: 1, b: 'two', c: [ 3 ], d: { e: { f: [Object] } } } after [ 'x' ]
// prints: memoryUsage [Boolean: true] [String: 'hey'] { p: 1 } [ [Number: 3] ]
// prints: [Function (anonymous)] { a: { b: 1 } } [Function (anonymous)]
// prints: Set(2) { [ 1, 2 ], { a: 1 } } Map(2) { 'a' => [ 1, 2 ], 'b' => { c: 1 } }
// prints: {} {} [Object: null prototype] {} Object(0) [] [Function (anonymous)] Object {} Object [Promise] {} Object [Map] {} {}
// prints: [Function: AsyncFunction] [Function: Promise] [Function: Map] [Function: Error] { stackTraceLimit: 0 } [Function: Symbol] [Function: Object] [Function: log]
// prints: {
// prints:   'event-loop': 1,
// prints:   phases: [ 'timers', 'pending', 'idle', 'poll', 'check', 'close' ],
// prints:   n: null
// prints: }
// prints: [Error: multi
// prints: line message]
// prints: { a: { e: [Error: nested] } }
// prints: [ Invalid Date ] 2020
// prints: {} Array {}
// prints: [Function: Object] OldStyle { a: 1 } { b: 1 }
// prints: [ [] ] [ {} ] { a: {} } { a: [] } [ [ [] ] ] { a: { b: { c: {} } } } { a: { b: { c: [] } } } { a: { b: { c: [Array] } } }
// prints: { a: { b: { c: [Map] } } } { a: { b: { c: [Foo] } } } { a: { b: { c: 1970-01-01T00:00:00.000Z, d: 'q', e: [Function: e] } } } {
// prints:   a: {
// prints:     b: {
// prints:       c: [Promise],
// prints:       s: [Set],
// prints:       u: [Uint8Array],
// prints:       n: [Object: null prototype] {}
// prints:     }
// prints:   }
// prints: }
// prints: [
// prints:   'apple',
// prints:   'banana',
// prints:   'cherry',
// prints:   'dragonfruit',
// prints:   'elderberry',
// prints:   'fig',
// prints:   'grape'
// prints: ] [
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0,
// prints:   ... 1 more item
// prints: ] zzzzz [
// prints:   'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
// prints: ]
// prints: <Buffer 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 ... 10 more bytes> <Buffer > [ <Buffer 61> ]
// prints: Error: abc TypeError: x [Custom: k] [Error: changed]
// node: 24
// prints: [Error: boom] { code: 'X' }
// prints: { e: [Error: boom] { code: 'X' } }
// prints: [ [TypeError: t] ]
// prints: [Error: with cause] { [cause]: [Error: inner] }
// prints: [Error: c2] { [cause]: 'str' } [AggregateError: multi] { [errors]: [ [Error: a], [RangeError: b] ] }
// prints: [MyErr: hi] { extra: { a: 1 } }
// prints: [MyErr2 [Error]: hi]
// prints: [MyErr2 [Error]]
// prints: [Error: nostack] { ns: [Error: nostack] }
// prints: [Error: ns2]
// prints: [custom stack]
// prints:  [ [Error] ]
// prints: [Function: foo] { x: 1 } { f: [Function: foo] { x: 1 } }
// prints: [class K] { z: 1 } [ [class K] { z: 1 } ]
// prints: Promise { 1, a: 1 } Promise { <rejected> 3 }
// prints: Map(1) { { a: 1 } => Set(1) { 1 } } Map(1) { 'k' => Map(1) { 'z' => { deep: [Object] } } }
// prints: <ref *1> Map(1) { 'self' => [Circular *1] }
// prints: <ref *1> [ [Circular *1], [ [Circular *1] ] ]
// prints: <ref *1> {
// prints:   a: { b: { c: [Circular *1] } },
// prints:   d: { b: { c: [Circular *1] } }
// prints: }
// prints: { '12': 3, ['__proto__']: 1, valid_id: 1, '1a': 2, '': 4, 'ünï': 5 }
// prints: {} [ x: 2 ]
// prints: { a: { b: { c: { d: 1 } } }, h: { [hid]: 1 } }
// prints: "a'b" [ 'multi\nline' ] xxxxxxxxxx
// prints: {
// prints:   long: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// prints:   arr: [
// prints:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
// prints:     'cccccccccccccccccccccccccccccccccccccccccccccccccc'
// prints:   ]
// prints: }
// prints: {
// prints:   a: 'line1\n' +
// prints:     'line2 that is quite long indeed and goes on\n' +
// prints:     'line3 with some more text to exceed the width of a line for sure'
// prints: }
// prints: [ [ 'a', 'b' ], [ 'c', 'd' ] ] { x: [ { y: [Array] } ] }
// prints: {
// prints:   fn: [Function: fn],
// prints:   arrow: [Function: arrow],
// prints:   am: [AsyncFunction: am],
// prints:   g: [GeneratorFunction: g],
// prints:   x: [Getter],
// prints:   s: Symbol(q),
// prints:   Symbol(s): 1,
// prints:   Symbol(Symbol.iterator): [Function: [Symbol.iterator]]
// prints: }
// prints: [ 1, 2, 3 ] X(1) [Set] { 1 } E2(2) [Uint8Array] [ 0, 0 ]
// prints: [ undefined, null, NaN, Infinity, -Infinity ] [ 1, 2.5, 1e+21, 1e-7 ]
// prints: {
// prints:   a: [ 1, 2, 3, { b: 2 } ],
// prints:   c: 1970-01-01T00:00:00.000Z,
// prints:   d: /x/,
// prints:   e: null,
// prints:   f: undefined,
// prints:   g: NaN,
// prints:   h: -0,
// prints:   i: 10n
// prints: }
// prints: 1970-01-01T00:00:00.000Z
// prints: fmt
// prints: custom [ 1, 2, [ 3 ] ] { a: 1 }
// prints: class Foo{toString(){return 'x'}}
// prints: inst
// prints: Bar {}
// prints: [Object: null prototype] {} [ 'a', [Object] ]
// prints: a b { c: 1 }
// prints: NaN
// prints: 5
// prints: NaN
// prints: NaN
// prints: undefined
// prints: [Circular]
// prints: [ 1, { a: 2 }, [length]: 2 ]
// prints: <ref *1> [Function: named] {
// prints:   [length]: 0,
// prints:   [name]: 'named',
// prints:   [arguments]: null,
// prints:   [caller]: null,
// prints:   [prototype]: { [constructor]: [Circular *1] }
// prints: }
// prints: { a: { b: { c: [Object] } } }
// prints:  styled
// prints: % x
// prints: 5%
// prints: %
// prints: a%
// prints: %s
// prints: %a 1
// prints: CUSTOM 2
// prints: { n: { a: 1 } }
// prints: WeakRef {} Symbol(Symbol.iterator) [ Symbol(a b) ] true
// prints: [ [ 1, 2 ], [class Q] ]
// prints: Proxy [ { a: 1 }, { get: [Function: get] } ]
// prints: [
// prints:   { a: 1, b: { c: {} } },
// prints:   { a: 1, b: { c: {} } },
// prints:   { a: 1, b: { c: {} } }
// prints: ]
// prints: [ <1 empty item>, 'a' ] [ <1 empty item>, 'a', <1 empty item> ] [ 1, <2 empty items>, 4 ]
// prints: [
// prints:   { i: 0 }, { i: 1 },
// prints:   { i: 2 }, { i: 3 },
// prints:   { i: 4 }, { i: 5 },
// prints:   { i: 6 }
// prints: ]
// prints: [
// prints:   1.5, 2.25, 3,   4,
// prints:     5,    6, 7, 100
// prints: ] [
// prints:   'a', 'b', 'c',
// prints:   'd', 'e', 'f',
// prints:   'g'
// prints: ] [
// prints:   true, false,
// prints:   true, false,
// prints:   true, false,
// prints:   true
// prints: ]
// prints: { a: 1, b: 'two', c: [ 3 ], d: { e: { f: [Object] } } } after [ 'x' ]
// prints: memoryUsage [Boolean: true] [String: 'hey'] { p: 1 } [ [Number: 3] ]
// prints: [Function (anonymous)] { a: { b: 1 } } [Function (anonymous)]
// prints: Set(2) { [ 1, 2 ], { a: 1 } } Map(2) { 'a' => [ 1, 2 ], 'b' => { c: 1 } }
// prints: {} {} [Object: null prototype] {} Object(0) [] [Function (anonymous)] Object {} Object [Promise] {} Object [Map] {} {}
// prints: [Function: AsyncFunction] [Function: Promise] [Function: Map] [Function: Error] { stackTraceLimit: 0 } [Function: Symbol] [Function: Object] [Function: log]
// prints: {
// prints:   'event-loop': 1,
// prints:   phases: [ 'timers', 'pending', 'idle', 'poll', 'check', 'close' ],
// prints:   n: null
// prints: }
// prints: [Error: multi
// prints: line message]
// prints: { a: { e: [Error: nested] } }
// prints: [ Invalid Date ] 2020
// prints: {} Array {}
// prints: [Function: Object] OldStyle { a: 1 } { b: 1 }
// prints: [ [] ] [ {} ] { a: {} } { a: [] } [ [ [] ] ] { a: { b: { c: {} } } } { a: { b: { c: [] } } } { a: { b: { c: [Array] } } }
// prints: { a: { b: { c: [Map] } } } { a: { b: { c: [Foo] } } } { a: { b: { c: 1970-01-01T00:00:00.000Z, d: 'q', e: [Function: e] } } } {
// prints:   a: {
// prints:     b: {
// prints:       c: [Promise],
// prints:       s: [Set],
// prints:       u: [Uint8Array],
// prints:       n: [Object: null prototype] {}
// prints:     }
// prints:   }
// prints: }
// prints: [
// prints:   'apple',
// prints:   'banana',
// prints:   'cherry',
// prints:   'dragonfruit',
// prints:   'elderberry',
// prints:   'fig',
// prints:   'grape'
// prints: ] [
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// prints:   0, 0, 0, 0,
// prints:   ... 1 more item
// prints: ] zzzzz [
// prints:   'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
// prints: ]
// prints: <Buffer 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 ... 10 more bytes> <Buffer > [ <Buffer 61> ]
// prints: Error: abc TypeError: x [Custom: k] [Error: changed]
