process.on('warning', (w) => console.log(w.name, w.message));
process.emitWarning('careful', 'CustomWarning');
console.log('script');
process.nextTick(() => console.log('tick'));

// prints: script
// prints: CustomWarning careful
// prints: tick
