setTimeout(() => console.log('second'), 20);
setTimeout(() => console.log('first'), 1);
setImmediate(() => console.log('immediate'));
const end = Date.now() + 40;
while (Date.now() < end);

// node: 10 12 18 20 22 24 26
// prints: first
// prints: second
// prints: immediate
