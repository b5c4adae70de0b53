(async () => {
  const { basename } = await import('node:path');
  console.log(basename('/a/b'));
})();
process.nextTick(() => console.log('tick'));
console.log('script');

// node: 10
// prints: script
// prints: tick
// stderr: (node:1) UnhandledPromiseRejectionWarning: Error: Not supported
// stderr:     at dynamic-import-from-commonjs.js:2
// stderr:     at dynamic-import-from-commonjs.js:4
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 2)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// node: 12 18 20 22 24 26
// prints: script
// prints: tick
// prints: b
