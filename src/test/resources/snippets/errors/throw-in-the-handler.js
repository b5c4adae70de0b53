process.on('uncaughtException', () => {
  console.log('handler');
  throw new Error('again');
});
process.on('exit', (code) => console.log('exit', code));
throw new Error('x');

// node: 10 12
// prints: handler
// stderr: /snippet/throw-in-the-handler.js:3
// stderr:   throw new Error('again');
// stderr: ^
// stderr:
// stderr: Error: again
// stderr:     at throw-in-the-handler.js:3
// exits: 7
// node: 18
// prints: handler
// stderr: /snippet/throw-in-the-handler.js:3
// stderr:   throw new Error('again');
// stderr: ^
// stderr:
// stderr: Error: again
// stderr:     at throw-in-the-handler.js:3
// stderr:
// stderr: Node.js v18
// exits: 7
// node: 20
// prints: handler
// stderr: /snippet/throw-in-the-handler.js:3
// stderr:   throw new Error('again');
// stderr: ^
// stderr:
// stderr: Error: again
// stderr:     at throw-in-the-handler.js:3
// stderr:
// stderr: Node.js v20
// exits: 7
// node: 22
// prints: handler
// stderr: /snippet/throw-in-the-handler.js:3
// stderr:   throw new Error('again');
// stderr: ^
// stderr:
// stderr: Error: again
// stderr:     at throw-in-the-handler.js:3
// stderr:
// stderr: Node.js v22
// exits: 7
// node: 24
// prints: handler
// stderr: /snippet/throw-in-the-handler.js:3
// stderr:   throw new Error('again');
// stderr: ^
// stderr:
// stderr: Error: again
// stderr:     at throw-in-the-handler.js:3
// stderr:
// stderr: Node.js v24
// exits: 7
// node: 26
// prints: handler
// stderr: /snippet/throw-in-the-handler.js:3
// stderr:   throw new Error('again');
// stderr: ^
// stderr:
// stderr: Error: again
// stderr:     at throw-in-the-handler.js:3
// stderr:
// stderr: Node.js v26
// exits: 7
