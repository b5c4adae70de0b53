Array.prototype.push = () => { throw new Error('patched'); };
setTimeout(() => console.log('timer'), 1);
setImmediate(() => setTimeout(() => console.log('nested timer'), 5));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
console.log('script', [1, 2]);

// node: 10
// stderr: /snippet/patched-array-push.js:1
// stderr: Array.prototype.push = () => { throw new Error('patched'); };
// stderr: ^
// stderr:
// stderr: Error: patched
// stderr:     at patched-array-push.js:1
// stderr:     at patched-array-push.js:6
// exits: 1
// node: 12
// stderr: /snippet/patched-array-push.js:1
// stderr: Array.prototype.push = () => { throw new Error('patched'); };
// stderr: ^
// stderr:
// stderr: Error: patched
// stderr:     at patched-array-push.js:1
// exits: 1
// node: 18
// prints: script [ 1, 2 ]
// prints: tick
// prints: promise
// prints: timer
// prints: nested timer
// node: 20
// stderr: /snippet/patched-array-push.js:1
// stderr: Array.prototype.push = () => { throw new Error('patched'); };
// stderr: ^
// stderr:
// stderr: Error: patched
// stderr:     at patched-array-push.js:1
// stderr:     at patched-array-push.js:6
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: /snippet/patched-array-push.js:1
// stderr: Array.prototype.push = () => { throw new Error('patched'); };
// stderr: ^
// stderr:
// stderr: Error: patched
// stderr:     at patched-array-push.js:1
// stderr:     at patched-array-push.js:6
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: /snippet/patched-array-push.js:1
// stderr: Array.prototype.push = () => { throw new Error('patched'); };
// stderr: ^
// stderr:
// stderr: Error: patched
// stderr:     at patched-array-push.js:1
// stderr:     at patched-array-push.js:6
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: /snippet/patched-array-push.js:1
// stderr: Array.prototype.push = () => { throw new Error('patched'); };
// stderr: ^
// stderr:
// stderr: Error: patched
// stderr:     at patched-array-push.js:1
// stderr:     at patched-array-push.js:6
// stderr:
// stderr: Node.js v26
// exits: 1
