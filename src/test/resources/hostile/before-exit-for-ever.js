process.on('beforeExit', () => setImmediate(() => {}));
