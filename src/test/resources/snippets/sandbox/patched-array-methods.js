for (const name of ['shift', 'unshift', 'pop', 'slice', 'splice', 'forEach', 'map', 'indexOf', 'join', 'concat']) {
  Array.prototype[name] = () => { throw new Error(name); };
}
process.nextTick((a, b) => console.log('tick', a, b), 1, 2);
setTimeout((a) => console.log('timer', a), 1, 'x');
queueMicrotaskOrThen(() => console.log('microtask'));
function queueMicrotaskOrThen(f) { Promise.resolve().then(f); }
console.log('script');

// node: 10
// prints: script
// prints: tick 1 2
// prints: microtask
// stderr: /snippet/patched-array-methods.js:2
// stderr:   Array.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: shift
// stderr:     at patched-array-methods.js:2
// exits: 1
// node: 12
// prints: script
// prints: tick 1 2
// stderr: /snippet/patched-array-methods.js:2
// stderr:   Array.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: pop
// stderr: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// exits: 1
// node: 18
// prints: script
// prints: tick 1 2
// stderr: /snippet/patched-array-methods.js:2
// stderr:   Array.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: pop
// stderr:     at patched-array-methods.js:2
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: script
// prints: tick 1 2
// stderr: /snippet/patched-array-methods.js:2
// stderr:   Array.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: pop
// stderr:     at patched-array-methods.js:2
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: script
// prints: tick 1 2
// stderr: /snippet/patched-array-methods.js:2
// stderr:   Array.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: pop
// stderr:     at patched-array-methods.js:2
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: script
// prints: tick 1 2
// stderr: /snippet/patched-array-methods.js:2
// stderr:   Array.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: pop
// stderr:     at patched-array-methods.js:2
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: script
// prints: tick 1 2
// stderr: /snippet/patched-array-methods.js:2
// stderr:   Array.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: pop
// stderr:     at patched-array-methods.js:2
// stderr:
// stderr: Node.js v26
// exits: 1
