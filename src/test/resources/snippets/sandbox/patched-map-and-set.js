for (const name of ['get', 'set', 'has', 'delete', 'forEach']) Map.prototype[name] = () => { throw new Error(name); };
for (const name of ['add', 'has', 'delete', 'forEach']) Set.prototype[name] = () => { throw new Error(name); };
const timer = setTimeout(() => console.log('never'), 1);
setTimeout(() => console.log('timer'), 1);
clearTimeout(timer);
Promise.reject(new Error('r')).catch(() => console.log('caught'));
console.log('script');

// node: 10
// stderr: /snippet/patched-map-and-set.js:1
// stderr: for (const name of ['get', 'set', 'has', 'delete', 'forEach']) Map.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: get
// stderr:     at patched-map-and-set.js:1
// stderr:     at patched-map-and-set.js:6
// exits: 1
// node: 12
// stderr: Exception in PromiseRejectCallback:
// stderr: /snippet/patched-map-and-set.js:1
// stderr: for (const name of ['get', 'set', 'has', 'delete', 'forEach']) Map.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: get
// stderr: Exception in PromiseRejectCallback:
// stderr: /snippet/patched-map-and-set.js:1
// stderr: for (const name of ['get', 'set', 'has', 'delete', 'forEach']) Map.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: get
// stderr: /snippet/patched-map-and-set.js:1
// stderr: for (const name of ['get', 'set', 'has', 'delete', 'forEach']) Map.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: get
// stderr:     at patched-map-and-set.js:1
// stderr:     at patched-map-and-set.js:7
// exits: 1
// node: 18 20 22 24 26
// prints: script
// prints: caught
// prints: timer
