process.stdin.setEncoding('utf8');
process.stdin.on('data', (data) => console.log('data', data));
process.stdin.on('end', () => console.log('end'));
process.nextTick(() => console.log('tick'));
setImmediate(() => console.log('immediate'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: end
// prints: immediate
