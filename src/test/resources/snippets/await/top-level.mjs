setTimeout(() => console.log('timer'), 150);
console.log('before');
await null;
console.log('after null');
await new Promise((done) => setImmediate(done));
console.log('after immediate');

// prints: before
// prints: after null
// prints: after immediate
// prints: timer
