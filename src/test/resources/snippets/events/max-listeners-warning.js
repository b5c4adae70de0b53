const EventEmitter = require('events');
class Store extends EventEmitter {}
const store = new Store();
process.on('warning', (w) => console.log(w.name, w.type, w.count, w.emitter === store, w.message));
store.setMaxListeners(2);
for (let i = 0; i < 4; i++) store.on('change', () => {});
store.setMaxListeners(0);
for (let i = 0; i < 20; i++) store.on('other', () => {});
process.nextTick(() => console.log('tick'));
console.log('end');

// node: 10
// prints: end
// prints: MaxListenersExceededWarning change 3 true Possible EventEmitter memory leak detected. 3 change listeners added. Use emitter.setMaxListeners() to increase limit
// prints: tick
// stderr: (node:1) MaxListenersExceededWarning: Possible EventEmitter memory leak detected. 3 change listeners added. Use emitter.setMaxListeners() to increase limit
// node: 12
// prints: end
// prints: MaxListenersExceededWarning change 3 true Possible EventEmitter memory leak detected. 3 change listeners added to [Store]. Use emitter.setMaxListeners() to increase limit
// prints: tick
// stderr: (node:1) MaxListenersExceededWarning: Possible EventEmitter memory leak detected. 3 change listeners added to [Store]. Use emitter.setMaxListeners() to increase limit
// node: 18
// prints: end
// prints: MaxListenersExceededWarning change 3 true Possible EventEmitter memory leak detected. 3 change listeners added to [Store]. Use emitter.setMaxListeners() to increase limit
// prints: tick
// stderr: (node:1) MaxListenersExceededWarning: Possible EventEmitter memory leak detected. 3 change listeners added to [Store]. Use emitter.setMaxListeners() to increase limit
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// node: 20 22 24 26
// prints: end
// prints: MaxListenersExceededWarning change 3 true Possible EventEmitter memory leak detected. 3 change listeners added to [Store]. MaxListeners is 2. Use emitter.setMaxListeners() to increase limit
// prints: tick
// stderr: (node:1) MaxListenersExceededWarning: Possible EventEmitter memory leak detected. 3 change listeners added to [Store]. MaxListeners is 2. Use emitter.setMaxListeners() to increase limit
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
