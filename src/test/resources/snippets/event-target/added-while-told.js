if (typeof EventTarget === 'undefined') process.exit();
const target = new EventTarget();
target.addEventListener('x', () => {
  console.log('first');
  target.addEventListener('x', () => console.log('added'));
  target.removeEventListener('x', last);
});
target.addEventListener('x', () => console.log('second'));
function last() { console.log('never'); }
target.addEventListener('x', last);
target.dispatchEvent(new Event('x'));

// node: 10 12
// node: 18 20 22 24 26
// prints: first
// prints: second
// prints: added
