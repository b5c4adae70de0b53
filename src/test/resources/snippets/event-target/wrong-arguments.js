if (typeof EventTarget === 'undefined') process.exit();
const target = new EventTarget();
function attempt(what) {
  try {
    console.log(what());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
attempt(() => new Event());
attempt(() => target.addEventListener('x'));
attempt(() => target.addEventListener('x', 5));
attempt(() => target.dispatchEvent('x'));
attempt(() => target.dispatchEvent({ type: 'x' }));
attempt(() => target.removeEventListener('x', () => {}));

// node: 10 12
// node: 18 20 22 24 26
// prints: TypeError ERR_MISSING_ARGS The "type" argument must be specified
// prints: TypeError ERR_MISSING_ARGS The "type" and "listener" arguments must be specified
// prints: TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be an instance of EventListener. Received type number (5)
// prints: TypeError ERR_INVALID_ARG_TYPE The "event" argument must be an instance of Event. Received type string ('x')
// prints: TypeError ERR_INVALID_ARG_TYPE The "event" argument must be an instance of Event. Received an instance of Object
// prints: undefined
