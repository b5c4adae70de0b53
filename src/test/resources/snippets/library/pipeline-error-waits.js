const {Readable,Transform,PassThrough,Writable,finished,pipeline}=require('stream'); const log=console.log;
function ticks(l,k){ process.nextTick(()=>{log(l,k); if(k<10) ticks(l,k+1)}) }
const t=new Transform({transform(c,e,cb){log('transform');cb(new Error('perr'))}}); t.on('error',()=>log('t error')).on('close',()=>log('t close')); const p=new PassThrough().on('error',()=>log('p err')).on('close',()=>log('p close')); const r=Readable.from(['a']).on('close',()=>log('r close')).on('error',()=>log('r err'));
pipeline(r,t,p,e=>log('pipeline',e.message)); ticks('t',1); Promise.resolve().then(()=>log('m1')).then(()=>log('m2')).then(()=>log('m3'));

// node: 10
// prints: t 1
// prints: t 2
// prints: t 3
// prints: t 4
// prints: t 5
// prints: t 6
// prints: t 7
// prints: t 8
// prints: t 9
// prints: t 10
// prints: m1
// prints: m2
// prints: transform
// prints: t error
// prints: m3
// prints: r close
// prints: t close
// prints: p close
// prints: pipeline perr
// node: 12
// prints: t 1
// prints: t 2
// prints: t 3
// prints: t 4
// prints: t 5
// prints: t 6
// prints: t 7
// prints: t 8
// prints: t 9
// prints: t 10
// prints: m1
// prints: m2
// prints: transform
// prints: t error
// prints: m3
// prints: t close
// prints: p err
// prints: pipeline perr
// prints: p close
// prints: r err
// prints: r close
// node: 18 20
// prints: transform
// prints: t 1
// prints: t 2
// prints: t error
// prints: t close
// prints: t 3
// prints: p err
// prints: p close
// prints: t 4
// prints: pipeline perr
// prints: t 5
// prints: t 6
// prints: t 7
// prints: t 8
// prints: t 9
// prints: t 10
// prints: m1
// prints: m2
// prints: m3
// prints: r close
// node: 22 24 26
// prints: transform
// prints: t 1
// prints: t 2
// prints: t error
// prints: t close
// prints: t 3
// prints: p err
// prints: p close
// prints: t 4
// prints: t 5
// prints: t 6
// prints: t 7
// prints: t 8
// prints: t 9
// prints: t 10
// prints: m1
// prints: m2
// prints: m3
// prints: r close
// prints: pipeline perr
