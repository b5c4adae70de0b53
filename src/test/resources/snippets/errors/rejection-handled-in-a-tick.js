const p = Promise.reject(new Error('x'));
process.nextTick(() => p.catch((e) => console.log('caught', e.message)));
setImmediate(() => console.log('immediate'));

// node: 10 12 18 20 22 24 26
// prints: caught x
// prints: immediate
