const E=require('events');
const e=new E(); const out=[];
e.on('newListener',(t,l)=>console.log('new',t,typeof l)); e.on('removeListener',(t)=>console.log('rm',t));
const f=()=>console.log('f'); e.on('a',f); e.prependListener('a',()=>console.log('first')); e.once('a',()=>console.log('once')); console.log(e.emit('a'),e.emit('a'),e.emit('zz')); e.off('a',f); console.log(e.eventNames(),e.listenerCount('a'));
e.removeAllListeners('a'); console.log(e.listeners('a'), e.rawListeners('removeListener'));
(async()=>{ const x=new E(); setTimeout(()=>x.emit('go',1,2),5); console.log(await E.once(x,'go'));
 const p=E.once(x,'bad'); x.emit('error',new Error('E1')); try{await p}catch(er){console.log(er.message)}
 setTimeout(()=>{x.emit('d',1);x.emit('d',2);x.emit('d',3)},1); let n=0; for await(const v of E.on(x,'d')){console.log(v); if(++n===3)break;} console.log(x.listenerCount('d'));
 const ac=new AbortController(); setTimeout(()=>ac.abort(),1); try{for await(const v of E.on(x,'d',{signal:ac.signal}));}catch(er){console.log(er.name,er.code,er.message,er.cause.name)}
 try{ await E.once(x,'q',{signal:AbortSignal.abort('why')}) }catch(er){console.log(er.name,er.cause)}
})();
const c=new E({captureRejections:true}); c.on('ev',async()=>{throw new Error('async boom')}); c.on('error',er=>console.log('captured',er.message)); c.emit('ev');
const t=new EventTarget(); t.addEventListener('x',{handleEvent(ev){console.log('he',ev.type,this===ev.target,ev.currentTarget===t)}},{once:true}); t.addEventListener('x',(ev)=>{ev.stopImmediatePropagation();ev.preventDefault()}); t.addEventListener('x',()=>console.log('never'));
console.log(t.dispatchEvent(new Event('x',{cancelable:true})),t.dispatchEvent(new Event('x')));
const ac=new AbortController(); ac.signal.onabort=()=>console.log('onabort'); ac.signal.addEventListener('abort',(ev)=>console.log('listener',ev.type,ac.signal.reason.name)); const any=AbortSignal.any([ac.signal,AbortSignal.timeout(10000)]); any.addEventListener('abort',()=>console.log('any')); ac.abort(); ac.abort(); console.log(any.aborted,any.reason===ac.signal.reason, ac);
const tm=AbortSignal.timeout(300); tm.addEventListener("abort",()=>console.log(tm.reason.name,tm.reason.message,tm.reason.code)); setTimeout(()=>{},500);
console.log(new CustomEvent('q',{detail:{a:1}}).detail, DOMException.ABORT_ERR, new DOMException('m','NotFoundError').code, String(new DOMException('m','N')));
process.nextTick(()=>console.log('tick')); Promise.resolve().then(()=>console.log('micro'));

// node: 20 22 24 26
// prints: new removeListener function
// prints: new a function
// prints: new a function
// prints: new a function
// prints: first
// prints: f
// prints: rm a
// prints: once
// prints: first
// prints: f
// prints: true true false
// prints: rm a
// prints: [ 'newListener', 'removeListener', 'a' ] 1
// prints: rm a
// prints: [] [ [Function (anonymous)] ]
// prints: he x false true
// prints: false true
// prints: onabort
// prints: listener abort AbortError
// prints: any
// prints: true true AbortController { signal: AbortSignal { aborted: true } }
// prints: { a: 1 } 20 8 N: m
// prints: tick
// prints: micro
// prints: captured async boom
// prints: [ 1, 2 ]
// prints: E1
// prints: [ 1 ]
// prints: [ 2 ]
// prints: [ 3 ]
// prints: 0
// prints: AbortError ABORT_ERR The operation was aborted AbortError
// prints: AbortError why
// prints: TimeoutError The operation was aborted due to timeout 23
