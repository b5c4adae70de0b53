queueMicrotask(() => console.log(1));
Promise.resolve().then(() => console.log(2));
queueMicrotask(() => console.log(3));

// prints: 1
// prints: 2
// prints: 3
