setTimeout(() => console.log('second'), 20);
setTimeout(() => console.log('first'), 1);
setImmediate(() => console.log('immediate'));
const end = Date.now() + 40;
while (Date.now() < end);

// prints: first
// prints: second
// prints: immediate
