queueMicrotask(() => console.log(1));
Promise.resolve().then(() => console.log(2));
queueMicrotask(() => console.log(3));

// node: 10
// stderr: /snippet/queue-microtask-and-then-share-a-queue.js:1
// stderr: queueMicrotask(() => console.log(1));
// stderr: ^
// stderr:
// stderr: ReferenceError: queueMicrotask is not defined
// stderr:     at queue-microtask-and-then-share-a-queue.js:1
// exits: 1
// node: 12 18 20 22 24 26
// prints: 1
// prints: 2
// prints: 3
