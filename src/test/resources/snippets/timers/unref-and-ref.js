const t = setTimeout(() => console.log('ref again'), 60).unref();
console.log(t.hasRef());
setTimeout(() => console.log('never'), 5000).unref();
setTimeout(() => t.ref(), 5);

// prints: false
// prints: ref again
