const {Writable,Readable,finished}=require('stream'); const log=console.log; function ticks(l,k){ process.nextTick(()=>{log(l,k); if(k<12) ticks(l,k+1)}) }
const err=new Readable({read(){this.destroy(new Error('bad'))}}); err.on('error',e=>console.log('err',e.message)); err.on('close',()=>console.log('err close')); err.resume(); ticks('t',1);
const w=new Writable({write(c,e,cb){log('w',String(c));cb()}}); w.write('a',()=>log('cb a'));w.write('b',()=>log('cb b'));w.end('c'); w.on('finish',()=>log('finish'))

// node: 10 12 18
// prints: w a
// prints: w b
// prints: w c
// prints: t 1
// prints: cb a
// prints: cb b
// prints: finish
// prints: err bad
// prints: err close
// prints: t 2
// prints: t 3
// prints: t 4
// prints: t 5
// prints: t 6
// prints: t 7
// prints: t 8
// prints: t 9
// prints: t 10
// prints: t 11
// prints: t 12
// node: 20 22 24 26
// prints: w a
// prints: w b
// prints: w c
// prints: t 1
// prints: cb a
// prints: cb b
// prints: err bad
// prints: err close
// prints: t 2
// prints: finish
// prints: t 3
// prints: t 4
// prints: t 5
// prints: t 6
// prints: t 7
// prints: t 8
// prints: t 9
// prints: t 10
// prints: t 11
// prints: t 12
