const a = new MessageChannel(), b = new MessageChannel();
a.port1.on('close', () => console.log('a1 close'));
a.port2.on('close', () => console.log('a2 close'));
b.port1.on('close', () => console.log('b1 close'));
b.port2.on('close', () => console.log('b2 close'));
a.port1.close(); b.port1.close();
setImmediate(() => console.log('immediate'));
setTimeout(()=>console.log('timer'), 500);
process.nextTick(()=>console.log('tick'));

// node: 10 12
// stderr: /snippet/ports-close-last-first.js:1
// stderr: const a = new MessageChannel(), b = new MessageChannel();
// stderr: ^
// stderr:
// stderr: ReferenceError: MessageChannel is not defined
// stderr:     at ports-close-last-first.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: tick
// prints: immediate
// prints: b1 close
// prints: a1 close
// prints: b2 close
// prints: a2 close
// prints: timer
