console.log(process.stdout.write('a\n', () => console.log('callback 1')));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('job'));
setImmediate(() => console.log('immediate'));
process.stdout.write(Buffer.from('b\n'), () => console.log('callback 2'));

// node: 10 12 18 20 22 24 26
// prints: a
// prints: true
// prints: b
// prints: callback 1
// prints: tick
// prints: callback 2
// prints: job
// prints: immediate
