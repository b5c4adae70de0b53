const { port1, port2 } = new MessageChannel();
port1.on('close', (...a)=>console.log('close', a.length, a[0]?.type));
port1.addEventListener('close', (...a)=>console.log('close', a.length, a[0]?.type));
port2.on('message', function(...a){console.log(a.length, a[0], this===port2)});
console.log(port2.hasRef(), port2.listenerCount('message'));
port1.postMessage('x');
const f=()=>{}; port1.on('message', f); console.log(port1.hasRef()); port1.off('message', f); console.log(port1.hasRef());
console.log(port1.on('x',f)===port1, typeof port1.emit, port1.emit('x', 5), port1.emit('nothing'));
port2.unref(); setImmediate(()=>{port1.close()});
try { new MessagePort() } catch(e) { console.log(e.name, e.message, e.code) }
try { port1.postMessage() } catch(e) { console.log(e.name, e.message, e.code) }
console.log(Object.keys(port1), require('worker_threads').isMainThread);

// node: 10
// stderr: /snippet/port-as-event-target.js:2
// stderr: port1.on('close', (...a)=>console.log('close', a.length, a[0]?.type));
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token .
// exits: 1
// node: 12
// stderr: /snippet/port-as-event-target.js:2
// stderr: port1.on('close', (...a)=>console.log('close', a.length, a[0]?.type));
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token '.'
// exits: 1
// node: 18 20 22 24 26
// prints: true 1
// prints: true
// prints: false
// prints: true function true false
// prints: TypeError Constructor cannot be called ERR_CONSTRUCT_CALL_INVALID
// prints: TypeError Not enough arguments to MessagePort.postMessage ERR_MISSING_ARGS
// prints: [] true
// prints: 1 x true
// prints: close 1 close
// prints: close 1 close
