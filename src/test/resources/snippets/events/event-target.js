const target = new EventTarget();
target.addEventListener('x', (event) => console.log(1, event.type));
target.addEventListener('x', { handleEvent: () => console.log(2) }, { once: true });
target.dispatchEvent(new Event('x'));
target.dispatchEvent(new Event('x'));
console.log('dispatched');

// prints: 1 x
// prints: 2
// prints: 1 x
// prints: dispatched
