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

// node: 18 20 22 24
// prints: c1 1
// prints: c1 2
// prints: once
// prints: c1 3
// prints: c1 4
// prints: c1 5
// prints: c1 6
// prints: st v
// prints: c2 1
// prints: c2 2
// prints: c2 3
// prints: c2 4
// prints: c2 5
// prints: c2 6
// prints: c2 7
// prints: c2 8
// prints: c2 9
// prints: c2 10
// prints: c3 1
// prints: c3 2
// prints: c3 3
// prints: c3 4
// prints: c3 5
// prints: aborted AbortError ABORT_ERR The operation was aborted
// prints: c3 6
// prints: c3 7
// prints: c3 8
// prints: c3 9
// prints: c3 10
// prints: c4 1
// prints: c4 2
// prints: c4 3
// prints: c4 4
// prints: c4 5
// prints: c4 6
// prints: cbf null 5
// prints: p
// prints: iv
// prints: iv
// prints: iv
// prints: waited
// prints: yielded
// prints: c5 1
// prints: c5 2
// prints: x a
// prints: c5 3
// prints: c5 4
// prints: x b
// prints: c5 5
// prints: c5 6
// prints: c5 7
// prints: c5 8
// prints: c5 9
// prints: c5 10
// prints: c5 11
// prints: c5 12
// prints: after
// prints: c6 1
// prints: c6 2
// prints: c6 3
// prints: c6 4
// prints: c6 5
// prints: c6 6
// prints: c6 7
// prints: c6 8
// prints: c6 9
// prints: c6 10
// prints: c6 11
// prints: c6 12
// prints: c6 13
// prints: c6 14
// prints: w q
// prints: pipeline
// prints: c7 1
// prints: c7 2
// prints: c7 3
// prints: c7 4
// prints: c7 5
// prints: c7 6
// prints: c7 7
// prints: c7 8
// prints: finished
// prints: c8 1
// prints: c8 2
// prints: c8 3
// prints: c8 4
// prints: c8 5
// prints: c8 6
// prints: c8 7
// prints: c8 8
// prints: [ <Buffer 7a> ]
// prints: [ 4, 6 ]
// prints: c9 1
// prints: [ 1 ]
// prints: c9 2
// prints: c9 3
// prints: c9 4
// node: 26
// prints: c1 1
// prints: c1 2
// prints: once
// prints: c1 3
// prints: c1 4
// prints: c1 5
// prints: c1 6
// prints: st v
// prints: c2 1
// prints: c2 2
// prints: c2 3
// prints: c2 4
// prints: c2 5
// prints: c2 6
// prints: c2 7
// prints: c2 8
// prints: c2 9
// prints: c2 10
// prints: c3 1
// prints: c3 2
// prints: c3 3
// prints: c3 4
// prints: c3 5
// prints: aborted AbortError ABORT_ERR The operation was aborted
// prints: c3 6
// prints: c3 7
// prints: c3 8
// prints: c3 9
// prints: c3 10
// prints: c4 1
// prints: c4 2
// prints: c4 3
// prints: c4 4
// prints: c4 5
// prints: c4 6
// prints: cbf null 5
// prints: p
// prints: iv
// prints: iv
// prints: iv
// prints: waited
// prints: yielded
// prints: c5 1
// prints: x a
// prints: c5 2
// prints: x b
// prints: c5 3
// prints: c5 4
// prints: c5 5
// prints: c5 6
// prints: c5 7
// prints: c5 8
// prints: c5 9
// prints: c5 10
// prints: c5 11
// prints: c5 12
// prints: after
// prints: c6 1
// prints: c6 2
// prints: c6 3
// prints: c6 4
// prints: c6 5
// prints: c6 6
// prints: c6 7
// prints: c6 8
// prints: c6 9
// prints: c6 10
// prints: c6 11
// prints: c6 12
// prints: c6 13
// prints: c6 14
// prints: w q
// prints: pipeline
// prints: c7 1
// prints: c7 2
// prints: c7 3
// prints: c7 4
// prints: c7 5
// prints: c7 6
// prints: c7 7
// prints: c7 8
// prints: finished
// prints: c8 1
// prints: c8 2
// prints: c8 3
// prints: c8 4
// prints: c8 5
// prints: c8 6
// prints: c8 7
// prints: c8 8
// prints: [ <Buffer 7a> ]
// prints: [ 4, 6 ]
// prints: c9 1
// prints: [ 1 ]
// prints: c9 2
// prints: c9 3
// prints: c9 4
