const target = new EventTarget();
const ac = new AbortController();
target.addEventListener('x', () => console.log('signal'), { signal: ac.signal });
target.addEventListener('x', (event) => event.preventDefault());
target.addEventListener('x', (event) => event.stopImmediatePropagation());
target.addEventListener('x', () => console.log('never'));
console.log(target.dispatchEvent(new Event('x', { cancelable: true })));
ac.abort();
console.log(target.dispatchEvent(new Event('x')));

// node: 10 12
// stderr: /snippet/event-target-options.js:1
// stderr: const target = new EventTarget();
// stderr: ^
// stderr:
// stderr: ReferenceError: EventTarget is not defined
// stderr:     at event-target-options.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: signal
// prints: false
// prints: true
