process.on('exit', () => { while (true); });
