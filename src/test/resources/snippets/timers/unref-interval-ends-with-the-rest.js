setInterval(() => console.log('interval'), 150).unref();
setTimeout(() => console.log('end'), 200);

// prints: interval
// prints: end
