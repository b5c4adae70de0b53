const t = setTimeout(() => console.log('ref again'), 60).unref();
console.log(t.hasRef());
setTimeout(() => console.log('never'), 5000).unref();
setTimeout(() => t.ref(), 5);

// node: 10
// stderr: /snippet/unref-and-ref.js:2
// stderr: console.log(t.hasRef());
// stderr: ^
// stderr:
// stderr: TypeError: t.hasRef is not a function
// stderr:     at unref-and-ref.js:2
// exits: 1
// node: 12 18 20 22 24 26
// prints: false
// prints: ref again
