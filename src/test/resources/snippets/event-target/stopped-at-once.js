if (typeof EventTarget === 'undefined') process.exit();
const target = new EventTarget();
target.addEventListener('x', (e) => {
  console.log('first', e.cancelBubble);
  e.stopPropagation();
  console.log(e.cancelBubble);
});
target.addEventListener('x', (e) => { console.log('second'); e.stopImmediatePropagation(); });
target.addEventListener('x', () => console.log('never'));
const event = new Event('x');
console.log(target.dispatchEvent(event));
target.dispatchEvent(event);
target.dispatchEvent(new Event('x'));

// node: 10 12
// node: 18 20 22 24 26
// prints: first false
// prints: true
// prints: second
// prints: true
// prints: first false
// prints: true
// prints: second
