const p = Promise.reject(new Error('x'));
process.nextTick(() => p.catch((e) => console.log('caught', e.message)));
setImmediate(() => console.log('immediate'));

// prints: caught x
// prints: immediate
