const {Readable,Transform,PassThrough,Writable,finished,pipeline}=require('stream'); const log=console.log;
function ticks(l,k){ process.nextTick(()=>{log(l,k); if(k<10) ticks(l,k+1)}) }
const t=new Transform({transform(c,e,cb){log('transform');cb(new Error('perr'))}}); t.on('error',()=>log('t error')).on('close',()=>log('t close')); const p=new PassThrough().on('error',()=>log('p err')).on('close',()=>log('p close')); const r=Readable.from(['a']).on('close',()=>log('r close')).on('error',()=>log('r err'));
pipeline(r,t,p,e=>log('pipeline',e.message)); ticks('t',1); Promise.resolve().then(()=>log('m1')).then(()=>log('m2')).then(()=>log('m3'));
