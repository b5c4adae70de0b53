setInterval(() => console.log('interval'), 400).unref();
setTimeout(() => console.log('end'), 450);

// node: 10 12 18 20 22 24 26
// prints: interval
// prints: end
