if (typeof EventTarget === 'undefined') process.exit();
const target = new EventTarget();
const event = new Event('x', { cancelable: true });
target.addEventListener('x', function (e) {
  console.log(this === target, e === event, e.eventPhase, e.currentTarget === target, e.composedPath().length);
  e.preventDefault();
});
console.log(event.eventPhase, event.target, event.defaultPrevented);
console.log(target.dispatchEvent(event), event.defaultPrevented, event.returnValue);
console.log(event.eventPhase, event.target === target, event.composedPath().length);

// node: 10 12
// node: 18 20 22 24 26
// prints: 0 null false
// prints: true true 2 true 1
// prints: false true false
// prints: 0 true 0
