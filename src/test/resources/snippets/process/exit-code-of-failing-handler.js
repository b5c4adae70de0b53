// When a handler of uncaught errors fails itself, the exit code is 7 whatever the program chose.
process.on('exit', (code) => console.log('never told', code));
process.on('uncaughtException', (error) => {
  console.log('handling', error.message);
  process.exitCode = 4;
  throw new Error('failed too');
});
setTimeout(() => {
  process.exitCode = 3;
  throw new Error('failed');
}, 5);

// node: 10 12
// prints: handling failed
// stderr: (a place inside Node)
// stderr: Error: failed too
// stderr:     at exit-code-of-failing-handler.js:6
// exits: 7
// node: 18
// prints: handling failed
// stderr: (a place inside Node)
// stderr: Error: failed too
// stderr:     at exit-code-of-failing-handler.js:6
// stderr:
// stderr: Node.js v18
// exits: 7
// node: 20
// prints: handling failed
// stderr: (a place inside Node)
// stderr: Error: failed too
// stderr:     at exit-code-of-failing-handler.js:6
// stderr:
// stderr: Node.js v20
// exits: 7
// node: 22
// prints: handling failed
// stderr: (a place inside Node)
// stderr: Error: failed too
// stderr:     at exit-code-of-failing-handler.js:6
// stderr:
// stderr: Node.js v22
// exits: 7
// node: 24
// prints: handling failed
// stderr: (a place inside Node)
// stderr: Error: failed too
// stderr:     at exit-code-of-failing-handler.js:6
// stderr:
// stderr: Node.js v24
// exits: 7
// node: 26
// prints: handling failed
// stderr: (a place inside Node)
// stderr: Error: failed too
// stderr:     at exit-code-of-failing-handler.js:6
// stderr:
// stderr: Node.js v26
// exits: 7
