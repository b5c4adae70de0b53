process.on('uncaughtException', (e) => console.log('handled', typeof e));
throw new Proxy({}, { get() { return undefined; } });

// node: 10 12 18 20 22 24 26
// prints: handled object
