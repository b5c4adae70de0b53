class A {}
class B extends A {}
function f() {}
f.extra = 1;
console.log(A, B, f, () => {}, async () => {}, function* g() {}, async function* h() {});
console.log([A, class {}], { method() {}, arrow: () => {} });
console.log(new A(), new B(), new (class {})(), Object.create(null), f.bind(), (async () => {}).bind());

// node: 10
// prints: [Function: A] [Function: B] { [Function: f] extra: 1 } [Function] [AsyncFunction] [GeneratorFunction: g] [AsyncGeneratorFunction: h]
// prints: [ [Function: A], [Function] ] { method: [Function: method], arrow: [Function: arrow] }
// prints: A {} B {} {} [Object: null prototype] {} [Function: bound f] [AsyncFunction: bound ]
// node: 12
// prints: [class A] [class B extends A] [Function: f] { extra: 1 } [Function] [AsyncFunction] [GeneratorFunction: g] [AsyncGeneratorFunction: h]
// prints: [ [class A], [class (anonymous)] ] { method: [Function: method], arrow: [Function: arrow] }
// prints: A {} B {} {} [Object: null prototype] {} [Function: bound f] [Function: bound ] AsyncFunction
// node: 18 20 22 24 26
// prints: [class A] [class B extends A] [Function: f] { extra: 1 } [Function (anonymous)] [AsyncFunction (anonymous)] [GeneratorFunction: g] [AsyncGeneratorFunction: h]
// prints: [ [class A], [class (anonymous)] ] { method: [Function: method], arrow: [Function: arrow] }
// prints: A {} B {} {} [Object: null prototype] {} [Function: bound f] [Function: bound ] AsyncFunction
