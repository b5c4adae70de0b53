console.error('error');
console.warn('warn');
console.debug('debug');
console.assert(false, 'assertion');
console.log('log');

// node: 10 12 18 20 22 24 26
// prints: debug
// prints: log
// stderr: error
// stderr: warn
// stderr: Assertion failed: assertion
