if (typeof EventTarget === 'undefined') process.exit();
const target = new EventTarget();
const event = new Event('x');
target.addEventListener('x', () => {
  try {
    target.dispatchEvent(event);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
});
target.dispatchEvent(event);
target.addEventListener('y', (e) => console.log('again', e === event));
console.log(target.dispatchEvent(event));

// node: 10 12
// node: 18 20 22 24 26
// prints: Error ERR_EVENT_RECURSION The event "x" is already being dispatched
// prints: Error ERR_EVENT_RECURSION The event "x" is already being dispatched
// prints: true
