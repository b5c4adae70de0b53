// What Object.prototype.toString says of values of many kinds.
const tag = (value) => Object.prototype.toString.call(value);
console.log(tag(null), tag(undefined), tag([]), tag(() => {}), tag(new Date()), tag(/x/));
console.log(tag(Promise.resolve()), tag(new Map()), tag([][Symbol.iterator]()), tag(Symbol('x')));
console.log(tag((function* () {})()), tag(async () => {}), tag(async function* () {}));
console.log(tag(Math), tag(JSON), tag(new Error('x')), tag(new Proxy([], {})), tag(process), tag(global));
console.log(tag(1n), tag(new Uint8Array(1)), tag(Reflect), tag(Atomics));

// node: 10 12
// prints: [object Null] [object Undefined] [object Array] [object Function] [object Date] [object RegExp]
// prints: [object Promise] [object Map] [object Array Iterator] [object Symbol]
// prints: [object Generator] [object AsyncFunction] [object AsyncGeneratorFunction]
// prints: [object Math] [object JSON] [object Error] [object Array] [object process] [object global]
// prints: [object BigInt] [object Uint8Array] [object Object] [object Atomics]
// node: 18 20 22 24 26
// prints: [object Null] [object Undefined] [object Array] [object Function] [object Date] [object RegExp]
// prints: [object Promise] [object Map] [object Array Iterator] [object Symbol]
// prints: [object Generator] [object AsyncFunction] [object AsyncGeneratorFunction]
// prints: [object Math] [object JSON] [object Error] [object Array] [object process] [object global]
// prints: [object BigInt] [object Uint8Array] [object Reflect] [object Atomics]
