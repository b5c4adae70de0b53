process.setUncaughtExceptionCaptureCallback((e) => console.log('captured', e.message));
setImmediate(() => {
  throw new Error('x');
});
setImmediate(() => console.log('next'));

// node: 10 12 18 20 22 24 26
// prints: captured x
// prints: next
