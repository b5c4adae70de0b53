process.setUncaughtExceptionCaptureCallback((e) => console.log('captured', e.message));
setImmediate(() => {
  throw new Error('x');
});
setImmediate(() => console.log('next'));

// prints: captured x
// prints: next
