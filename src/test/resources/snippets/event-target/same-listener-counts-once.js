if (typeof EventTarget === 'undefined') process.exit();
const target = new EventTarget();
let calls = 0;
const listener = () => calls++;
target.addEventListener('x', listener);
target.addEventListener('x', listener, { once: true });
target.addEventListener('x', listener, true);
target.dispatchEvent(new Event('x'));
console.log(calls);
target.removeEventListener('x', listener);
target.dispatchEvent(new Event('x'));
console.log(calls);

// node: 10 12
// node: 18 20 22 24 26
// prints: 2
// prints: 3
