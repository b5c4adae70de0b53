process.nextTick(() => console.log('tick 1'));
await null;
console.log('after await');
process.nextTick(() => console.log('tick 2'));
await null;
console.log('end');

// prints: after await
// prints: end
// prints: tick 1
// prints: tick 2
