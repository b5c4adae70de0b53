process.stdout.write('no line end, ');
console.log('then a line');
process.stdout.write('last\n', () => console.log('callback'));
process.nextTick(() => console.log('tick'));
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: no line end, then a line
// prints: last
// prints: script
// prints: callback
// prints: tick
