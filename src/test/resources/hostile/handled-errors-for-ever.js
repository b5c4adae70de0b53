process.on('uncaughtException', () => setImmediate(() => { throw 1; }));
throw 1;
