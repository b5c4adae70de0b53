if (typeof AbortController === 'undefined') process.exit();
const target = new EventTarget();
const controller = new AbortController();
const { signal } = controller;
target.addEventListener('x', () => { console.log('first'); controller.abort(); }, { signal });
target.addEventListener('x', () => console.log('never'), { signal });
target.addEventListener('x', () => console.log('third'));
target.dispatchEvent(new Event('x'));
target.addEventListener('x', () => console.log('too late'), { signal });
target.dispatchEvent(new Event('x'));

// node: 10 12
// node: 18 20 22 24 26
// prints: first
// prints: third
// prints: third
