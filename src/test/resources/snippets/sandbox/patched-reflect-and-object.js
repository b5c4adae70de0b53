Reflect.apply = () => { throw new Error('apply'); };
Object.keys = () => { throw new Error('keys'); };
Object.defineProperty = () => { throw new Error('defineProperty'); };
Object.getPrototypeOf = () => { throw new Error('getPrototypeOf'); };
process.nextTick(() => console.log('tick'));
setTimeout(() => console.log('timer'), 1);
console.log('script');

// node: 10
// prints: script
// prints: tick
// stderr: /snippet/patched-reflect-and-object.js:1
// stderr: Reflect.apply = () => { throw new Error('apply'); };
// stderr: ^
// stderr:
// stderr: Error: apply
// stderr:     at patched-reflect-and-object.js:1
// exits: 1
// node: 12 18 20 22 24 26
// prints: script
// prints: tick
// prints: timer
