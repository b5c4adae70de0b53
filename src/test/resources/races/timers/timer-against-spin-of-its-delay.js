setTimeout(() => console.log('timer'), 6);
setImmediate(() => console.log('immediate'));
const start = Date.now();
while (Date.now() - start < 6);

// seen: 147 timer | immediate
// seen: 53 immediate | timer
