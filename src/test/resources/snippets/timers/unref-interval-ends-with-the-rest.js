setInterval(() => console.log('interval'), 400).unref();
setTimeout(() => console.log('end'), 450);

// prints: interval
// prints: end
