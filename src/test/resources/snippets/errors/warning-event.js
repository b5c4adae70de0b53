process.on('warning', (w) => console.log(w.name, w.message));
process.emitWarning('careful', 'CustomWarning');
console.log('script');
process.nextTick(() => console.log('tick'));

// node: 10 12
// prints: script
// prints: CustomWarning careful
// prints: tick
// stderr: (node:1) CustomWarning: careful
// node: 18 20 22 24 26
// prints: script
// prints: CustomWarning careful
// prints: tick
// stderr: (node:1) CustomWarning: careful
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
