process.on('uncaughtException', (error) => { console.log('handler', error.message); throw new Error('from handler'); });
process.on('exit', (code) => console.log('exit', code));
throw new Error('first');

// node: 10 12
// prints: handler first
// stderr: /snippet/handler-that-throws.js:1
// stderr: process.on('uncaughtException', (error) => { console.log('handler', error.message); throw new Error('from handler'); });
// stderr: ^
// stderr:
// stderr: Error: from handler
// stderr:     at handler-that-throws.js:1
// exits: 7
// node: 18
// prints: handler first
// stderr: /snippet/handler-that-throws.js:1
// stderr: process.on('uncaughtException', (error) => { console.log('handler', error.message); throw new Error('from handler'); });
// stderr: ^
// stderr:
// stderr: Error: from handler
// stderr:     at handler-that-throws.js:1
// stderr:
// stderr: Node.js v18
// exits: 7
// node: 20
// prints: handler first
// stderr: /snippet/handler-that-throws.js:1
// stderr: process.on('uncaughtException', (error) => { console.log('handler', error.message); throw new Error('from handler'); });
// stderr: ^
// stderr:
// stderr: Error: from handler
// stderr:     at handler-that-throws.js:1
// stderr:
// stderr: Node.js v20
// exits: 7
// node: 22
// prints: handler first
// stderr: /snippet/handler-that-throws.js:1
// stderr: process.on('uncaughtException', (error) => { console.log('handler', error.message); throw new Error('from handler'); });
// stderr: ^
// stderr:
// stderr: Error: from handler
// stderr:     at handler-that-throws.js:1
// stderr:
// stderr: Node.js v22
// exits: 7
// node: 24
// prints: handler first
// stderr: /snippet/handler-that-throws.js:1
// stderr: process.on('uncaughtException', (error) => { console.log('handler', error.message); throw new Error('from handler'); });
// stderr: ^
// stderr:
// stderr: Error: from handler
// stderr:     at handler-that-throws.js:1
// stderr:
// stderr: Node.js v24
// exits: 7
// node: 26
// prints: handler first
// stderr: /snippet/handler-that-throws.js:1
// stderr: process.on('uncaughtException', (error) => { console.log('handler', error.message); throw new Error('from handler'); });
// stderr: ^
// stderr:
// stderr: Error: from handler
// stderr:     at handler-that-throws.js:1
// stderr:
// stderr: Node.js v26
// exits: 7
