process.on('uncaughtException', (error) => console.log('thrown', error.name, error.message));
process.noDeprecation = true;
process.emitWarning('ignored', 'DeprecationWarning');
process.noDeprecation = false;
process.throwDeprecation = true;
process.emitWarning('old', 'DeprecationWarning');

// node: 10 12 18 20 22 24 26
// prints: thrown DeprecationWarning old
