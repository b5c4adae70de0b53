const util=require('util');
console.log(util.inspect({a:[1,{b:2}]},{compact:true,breakLength:10})); console.log(JSON.stringify(util.inspect({a:1,b:'x',c:null,d:undefined,e:Symbol('q'),f:new Date(0),g:/x/,h(){}},{colors:true}))); console.log(util.inspect(1234567.891,{numericSeparator:true}),util.inspect('x'.repeat(50),{maxStringLength:10}),util.inspect([1,2,3,4],{maxArrayLength:2}),util.inspect({b:1,a:2},{sorted:true}),util.inspect(Object.assign(()=>{},{a:{b:1}}),{compact:false}));
console.log(util.inspect({get x(){return 5},set x(v){},get y(){return {a:1}}},{getters:true}), util.inspect(Object.setPrototypeOf(new Map([[1,2]]),null)), util.inspect(Object.setPrototypeOf([1],null)), util.inspect(Object.setPrototypeOf(function f(){},null)), util.inspect(Object.setPrototypeOf(new Error('q'),null)).split('\n')[0]);
console.log(util.types.isProxy(new Proxy({},{})),util.types.isPromise(Promise.resolve()),util.types.isRegExp(/x/),util.types.isDate(new Date),util.types.isGeneratorFunction(function*(){}),util.types.isAsyncFunction(async()=>{}),util.types.isNativeError(new TypeError),util.types.isBoxedPrimitive(Object(1)),util.types.isMapIterator(new Map().keys()),util.types.isArgumentsObject((function(){return arguments})()),util.styleText('red','x'),util.stripVTControlCharacters('\u001b[31mx\u001b[0m'));

// node: 20 22 24
// prints: { a:
// prints:    [ 1,
// prints:      { b: 2 } ] }
// prints: "{\n  a: \u001b[33m1\u001b[39m,\n  b: \u001b[32m'x'\u001b[39m,\n  c: \u001b[1mnull\u001b[22m,\n  d: \u001b[90mundefined\u001b[39m,\n  e: \u001b[32mSymbol(q)\u001b[39m,\n  f: \u001b[35m1970-01-01T00:00:00.000Z\u001b[39m,\n  g: \u001b[31m/x/\u001b[39m,\n  h: \u001b[36m[Function: h]\u001b[39m\n}"
// prints: 1_234_567.891 'xxxxxxxxxx'... 40 more characters [ 1, 2, ... 2 more items ] { a: 2, b: 1 } [Function (anonymous)] {
// prints:   a: {
// prints:     b: 1
// prints:   }
// prints: }
// prints: { x: [Getter/Setter: 5], y: [Getter] { a: 1 } } [Map(1): null prototype] { 1 => 2 } [Array(1): null prototype] [ 1 ] [Function (null prototype): f] [Error: null prototype]: q
// prints: true true true true true true true true true true x x
