process.on('uncaughtException', () => { while (true); });
throw new Error('x');
