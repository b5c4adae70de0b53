setImmediate(() => console.log('unref')).unref();
setImmediate(() => console.log('ref'));

// prints: unref
// prints: ref
