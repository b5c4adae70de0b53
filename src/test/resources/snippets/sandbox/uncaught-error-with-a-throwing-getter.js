const e = new Error('x');
Object.defineProperty(e, 'message', { get() { throw new Error('inner'); } });
process.on('uncaughtException', (error) => console.log('handled', error === e));
throw e;

// node: 10 12 18 20 22 24 26
// prints: handled true
