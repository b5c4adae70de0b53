console.error('error');
console.warn('warn');
console.debug('debug');
console.assert(false, 'assertion');
console.log('log');

// prints: debug
// prints: log
