WeakMap.prototype.get = () => { throw new Error('get'); };
WeakMap.prototype.set = () => { throw new Error('set'); };
setTimeout(() => console.log('timer'), 1).ref();
Promise.reject(1).catch(() => console.log('caught'));
setImmediate(() => console.log('immediate'));

// node: 18 20 22 24 26
// prints: caught
// prints: timer
// prints: immediate
