const target = new EventTarget();
target.addEventListener('x', (event) => console.log(1, event.type));
target.addEventListener('x', { handleEvent: () => console.log(2) }, { once: true });
target.dispatchEvent(new Event('x'));
target.dispatchEvent(new Event('x'));
console.log('dispatched');

// node: 10 12
// stderr: /snippet/event-target.js:1
// stderr: const target = new EventTarget();
// stderr: ^
// stderr:
// stderr: ReferenceError: EventTarget is not defined
// stderr:     at event-target.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: 1 x
// prints: 2
// prints: 1 x
// prints: dispatched
