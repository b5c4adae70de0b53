process.on('warning', (w) => console.log(w.name, w.message, w.code, w.detail, Object.keys(w).join()));
process.nextTick(() => console.log('tick before'));
Promise.resolve().then(() => console.log('job'));
process.emitWarning('plain');
process.emitWarning('typed', 'MyWarning', 'C1');
process.emitWarning('options', { type: 'T', code: 'C2', detail: 'more' });
process.emitWarning(new Error('an error'));
process.nextTick(() => console.log('tick after'));
console.log('sync');

// node: 10 12
// prints: sync
// prints: tick before
// prints: Warning plain undefined undefined name
// prints: MyWarning typed C1 undefined name,code
// prints: T options C2 more name,code,detail
// prints: Error an error undefined undefined 
// prints: tick after
// prints: job
// stderr: (node:1) Warning: plain
// stderr: (node:1) [C1] MyWarning: typed
// stderr: (node:1) [C2] T: options
// stderr: more
// stderr: (node:1) Error: an error
// node: 18 20 22 24 26
// prints: sync
// prints: tick before
// prints: Warning plain undefined undefined name
// prints: MyWarning typed C1 undefined name,code
// prints: T options C2 more name,code,detail
// prints: Error an error undefined undefined 
// prints: tick after
// prints: job
// stderr: (node:1) Warning: plain
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: (node:1) [C1] MyWarning: typed
// stderr: (node:1) [C2] T: options
// stderr: more
// stderr: (node:1) Error: an error
