const target = new EventTarget();
const ac = new AbortController();
target.addEventListener('x', () => console.log('signal'), { signal: ac.signal });
target.addEventListener('x', (event) => event.preventDefault());
target.addEventListener('x', (event) => event.stopImmediatePropagation());
target.addEventListener('x', () => console.log('never'));
console.log(target.dispatchEvent(new Event('x', { cancelable: true })));
ac.abort();
console.log(target.dispatchEvent(new Event('x')));

// prints: signal
// prints: false
// prints: true
