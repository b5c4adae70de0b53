const first = setImmediate(() => {
  console.log('first');
  clearImmediate(first);
  clearImmediate(second);
  clearImmediate(third);
  setImmediate(() => console.log('next round'));
});
const second = setImmediate(() => console.log('never'));
const third = setImmediate(() => console.log('never either'));
setImmediate(() => console.log('fourth'));

// node: 10 12 18 20 22 24 26
// prints: first
// prints: fourth
// prints: next round
