WeakMap.prototype.get = () => { throw new Error('get'); };
WeakMap.prototype.set = () => { throw new Error('set'); };
setTimeout(() => console.log('timer'), 1).ref();
Promise.reject(1).catch(() => console.log('caught'));
setImmediate(() => console.log('immediate'));

// node: 10
// stderr: /snippet/patched-weak-map.js:1
// stderr: WeakMap.prototype.get = () => { throw new Error('get'); };
// stderr: ^
// stderr:
// stderr: Error: get
// stderr:     at patched-weak-map.js:1
// stderr:     at patched-weak-map.js:4
// exits: 1
// node: 12
// stderr: Exception in PromiseRejectCallback:
// stderr: /snippet/patched-weak-map.js:2
// stderr: WeakMap.prototype.set = () => { throw new Error('set'); };
// stderr: ^
// stderr:
// stderr: Error: set
// stderr: Exception in PromiseRejectCallback:
// stderr: /snippet/patched-weak-map.js:1
// stderr: WeakMap.prototype.get = () => { throw new Error('get'); };
// stderr: ^
// stderr:
// stderr: Error: get
// stderr: Exception in PromiseRejectCallback:
// stderr: /snippet/patched-weak-map.js:2
// stderr: WeakMap.prototype.set = () => { throw new Error('set'); };
// stderr: ^
// stderr:
// stderr: Error: set
// stderr: /snippet/patched-weak-map.js:1
// stderr: WeakMap.prototype.get = () => { throw new Error('get'); };
// stderr: ^
// stderr:
// stderr: Error: get
// stderr:     at patched-weak-map.js:1
// stderr:     at patched-weak-map.js:3
// exits: 1
// node: 18 20 22 24 26
// prints: caught
// prints: timer
// prints: immediate
