for (const name of ['get', 'set', 'has', 'delete', 'forEach']) Map.prototype[name] = () => { throw new Error(name); };
for (const name of ['add', 'has', 'delete', 'forEach']) Set.prototype[name] = () => { throw new Error(name); };
const timer = setTimeout(() => console.log('never'), 1);
setTimeout(() => console.log('timer'), 1);
clearTimeout(timer);
Promise.reject(new Error('r')).catch(() => console.log('caught'));
console.log('script');

// node: 18 20 22 24 26
// prints: script
// prints: caught
// prints: timer
