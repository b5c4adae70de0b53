process.stdout.write('a\n', () => console.log('cb'));
console.log(process.stdout.write('b\n'));
process.stdout.on('finish', () => console.error('finish'));
console.log(
  process.stdout.writable,
  process.stdout.writableEnded,
  process.stdout.destroyed,
  process.stdout.writableLength,
);
process.nextTick(() => console.log('t'));
Promise.resolve().then(() => console.log('m'));
try {
  process.stdout.write(null);
} catch (e) {
  console.log(e.code);
}

// node: 10
// prints: a
// prints: b
// prints: true
// prints: true undefined false 0
// prints: ERR_STREAM_NULL_VALUES
// prints: cb
// prints: t
// prints: m
// node: 12 18 20 22 24 26
// prints: a
// prints: b
// prints: true
// prints: true false false 0
// prints: ERR_STREAM_NULL_VALUES
// prints: cb
// prints: t
// prints: m
