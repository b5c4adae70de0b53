const t = setTimeout(() => console.log('first'), 20);
t._onTimeout = () => console.log('replaced');
const i = setImmediate(() => console.log('immediate'));
i._onImmediate = () => console.log('replaced immediate');

// node: 10 12 18 20 22 24 26
// prints: replaced immediate
// prints: replaced
