if (typeof EventTarget === 'undefined') process.exit();
const { getMaxListeners, setMaxListeners } = require('events');
const target = new EventTarget();
process.on('warning', (w) => console.log(w.name, w.type, w.count, w.target === target));
setMaxListeners(2, target);
for (let i = 0; i < 4; i++) target.addEventListener('x', () => {});
console.log(getMaxListeners && getMaxListeners(target));

// node: 10 12
// node: 18
// prints: 2
// prints: MaxListenersExceededWarning x 3 true
// stderr: (node:1) MaxListenersExceededWarning: Possible EventTarget memory leak detected. 3 x listeners added to EventTarget. Use events.setMaxListeners() to increase limit
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// node: 20 22 24 26
// prints: 2
// prints: MaxListenersExceededWarning x 3 true
// stderr: (node:1) MaxListenersExceededWarning: Possible EventTarget memory leak detected. 3 x listeners added to EventTarget. MaxListeners is 2. Use events.setMaxListeners() to increase limit
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
