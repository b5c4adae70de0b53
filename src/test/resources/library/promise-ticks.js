// ticks needed by async library functions, measured with a chain of microtasks started at settle of inner
const {setTimeout:st,setImmediate:si,setInterval:sint,scheduler}=require('timers/promises'); const {EventEmitter,once}=require('events'); const util=require('util'); const stream=require('stream'); const sp=require('stream/promises');
const log=console.log; function chain(l,n){let p=Promise.resolve();for(let i=1;i<=n;i++)p=p.then(()=>log(l,i))}
(async()=>{
 const e=new EventEmitter(); once(e,'x').then(()=>log('once')); e.emit('x'); chain('c1',6); await si();
 const ac=new AbortController(); st(1,'v',{signal:ac.signal}).then(v=>log('st',v)); setTimeout(()=>chain('c2',10),1); await st(20);
 const ac2=new AbortController(); st(50,'v',{signal:ac2.signal}).catch(v=>log('aborted',v.name,v.code,v.message)); ac2.abort(); chain('c3',10); await st(5);
 util.callbackify(async()=>5)((e,v)=>log('cbf',e,v)); chain('c4',6); await st(5);
 util.promisify(setTimeout)(1,'p').then(v=>log(v)); await st(5);
 let n=0; for await(const v of sint(2,'iv')){ log(v); if(++n===3) break; }
 await scheduler.wait(2); log('waited'); await scheduler.yield(); log('yielded');
 const r=stream.Readable.from(['a','b']); chain('c5',12); for await(const x of r) log('x',x); log('after');
 chain('c6',14); await sp.pipeline(stream.Readable.from(['q']),new stream.PassThrough(),new stream.Writable({write(c,e,cb){log('w',String(c));cb()}})); log('pipeline');
 chain('c7',8); await sp.finished(stream.Readable.from([]).resume()); log('finished');
 const pt=new stream.PassThrough(); pt.end('z'); chain('c8',8); log(await pt.toArray()); 
 log(await stream.Readable.from([1,2,3]).map(x=>x*2).filter(x=>x>2).toArray());
 const it=EventEmitter.on(e,'d'); e.emit('d',1); chain('c9',4); log((await it.next()).value); it.return();
})();
