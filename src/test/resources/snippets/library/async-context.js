const {AsyncLocalStorage,AsyncResource}=require('async_hooks'); const als=new AsyncLocalStorage(); const fs=require('fs'); const log=(l)=>console.log(l,als.getStore());
log('top'); als.run('A',()=>{ log('in'); setTimeout(()=>log('timeout'),10); setImmediate(()=>log('imm')); process.nextTick(()=>log('tick')); Promise.resolve().then(()=>log('then')); queueMicrotask(()=>log('qm')); (async()=>{ await null; log('await1'); await new Promise(r=>setTimeout(r,30)); log('await2'); als.run('B',()=>log('nested')); log('after nested'); })(); als.exit(()=>log('exit')); });
log('after'); const p=Promise.resolve().then(()=>log('outer then')); als.run('C',()=>p.then(()=>log('C then'))); const snap=als.run('S',()=>AsyncLocalStorage.snapshot()); snap(()=>log('snap')); const r=als.run('R',()=>new AsyncResource('x')); r.runInAsyncScope(()=>log('res')); als.enterWith('E'); log('entered'); setTimeout(()=>log('t2'),60); setTimeout(()=>{ als.run('X',async()=>{ try{ await Promise.reject(new Error('q')) }catch(e){ log('caught') } finally { log('finally') } }) },90);
setTimeout(()=>{ const {port1,port2}=new MessageChannel(); port2.on('message',m=>{console.log('msg',m); port1.close()}); port2.on('close',()=>console.log('closed')); port1.postMessage({a:[1]}); },150);

// node: 20 24
// prints: top undefined
// prints: in A
// prints: exit undefined
// prints: after undefined
// prints: snap S
// prints: res R
// prints: entered E
// prints: tick A
// prints: then A
// prints: qm A
// prints: await1 A
// prints: outer then undefined
// prints: C then C
// prints: imm A
// prints: timeout A
// prints: await2 A
// prints: nested B
// prints: after nested A
// prints: t2 E
// prints: caught X
// prints: finally X
// prints: msg { a: [ 1 ] }
// prints: closed
