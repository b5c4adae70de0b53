process.on('exit', () => {
  console.log('first');
  throw new Error('in exit');
});
process.on('exit', () => console.log('never'));

// node: 10 12
// prints: first
// stderr: /snippet/abort-in-exit-handler.js:3
// stderr:   throw new Error('in exit');
// stderr: ^
// stderr:
// stderr: Error: in exit
// stderr:     at abort-in-exit-handler.js:3
// exits: 1
// node: 18
// prints: first
// stderr: /snippet/abort-in-exit-handler.js:3
// stderr:   throw new Error('in exit');
// stderr: ^
// stderr:
// stderr: Error: in exit
// stderr:     at abort-in-exit-handler.js:3
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: first
// stderr: /snippet/abort-in-exit-handler.js:3
// stderr:   throw new Error('in exit');
// stderr: ^
// stderr:
// stderr: Error: in exit
// stderr:     at abort-in-exit-handler.js:3
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: first
// stderr: /snippet/abort-in-exit-handler.js:3
// stderr:   throw new Error('in exit');
// stderr: ^
// stderr:
// stderr: Error: in exit
// stderr:     at abort-in-exit-handler.js:3
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: first
// stderr: /snippet/abort-in-exit-handler.js:3
// stderr:   throw new Error('in exit');
// stderr: ^
// stderr:
// stderr: Error: in exit
// stderr:     at abort-in-exit-handler.js:3
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: first
// stderr: /snippet/abort-in-exit-handler.js:3
// stderr:   throw new Error('in exit');
// stderr: ^
// stderr:
// stderr: Error: in exit
// stderr:     at abort-in-exit-handler.js:3
// stderr:
// stderr: Node.js v26
// exits: 1
