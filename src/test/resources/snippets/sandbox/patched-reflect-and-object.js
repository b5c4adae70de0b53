Reflect.apply = () => { throw new Error('apply'); };
Object.keys = () => { throw new Error('keys'); };
Object.defineProperty = () => { throw new Error('defineProperty'); };
Object.getPrototypeOf = () => { throw new Error('getPrototypeOf'); };
process.nextTick(() => console.log('tick'));
setTimeout(() => console.log('timer'), 1);
console.log('script');

// node: 12 18 20 22 24 26
// prints: script
// prints: tick
// prints: timer
