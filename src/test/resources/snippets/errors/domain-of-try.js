function risky(n) {
  try {
    if (n === 1) throw new Error('one');
    if (n === 2) return 'returned';
    return 'end';
  } catch (e) {
    return e.message;
  } finally {
    console.log('finally', n);
  }
}
console.log(risky(1), risky(2), risky(3));

// node: 10 12 18 20 22 24 26
// prints: finally 1
// prints: finally 2
// prints: finally 3
// prints: one returned end
