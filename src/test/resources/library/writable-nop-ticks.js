const {Writable,Readable,finished}=require('stream'); const log=console.log; function ticks(l,k){ process.nextTick(()=>{log(l,k); if(k<12) ticks(l,k+1)}) }
const err=new Readable({read(){this.destroy(new Error('bad'))}}); err.on('error',e=>console.log('err',e.message)); err.on('close',()=>console.log('err close')); err.resume(); ticks('t',1);
const w=new Writable({write(c,e,cb){log('w',String(c));cb()}}); w.write('a',()=>log('cb a'));w.write('b',()=>log('cb b'));w.end('c'); w.on('finish',()=>log('finish'))
