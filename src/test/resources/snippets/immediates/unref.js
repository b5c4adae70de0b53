setImmediate(() => console.log('unref')).unref();
setImmediate(() => console.log('ref'));

// node: 10 12 18 20 22 24 26
// prints: unref
// prints: ref
