process.setUncaughtExceptionCaptureCallback((error) => console.log('captured', error));
process.on('uncaughtException', () => console.log('never'));
setTimeout(() => { throw 5; }, 1);
setTimeout(() => { process.setUncaughtExceptionCaptureCallback(null); console.log(process.hasUncaughtExceptionCaptureCallback()); }, 5);

// node: 10 12 18 20 22 24 26
// prints: captured 5
// prints: false
