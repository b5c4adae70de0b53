const {Readable,Writable,Transform,PassThrough,pipeline,finished,Duplex}=require('stream');
const r=Readable.from(['a','b','c']); r.on('data',d=>console.log('data',d)); r.on('end',()=>console.log('end')); r.on('close',()=>console.log('close'));
process.nextTick(()=>console.log('tick')); Promise.resolve().then(()=>console.log('micro')); setImmediate(()=>console.log('imm'));
const w=new Writable({write(c,e,cb){console.log('write',c.toString());process.nextTick(cb)}}); w.on('finish',()=>console.log('finish')); w.on('close',()=>console.log('wclose')); w.write('1',()=>console.log('cb1')); console.log(w.write('2')); w.end('3',()=>console.log('endcb'));
const up=new Transform({transform(c,e,cb){cb(null,c.toString().toUpperCase())}});
pipeline(Readable.from(['x','y']),up,async function*(s){for await(const c of s){console.log('gen',c.toString()); yield c}},new PassThrough().on('data',d=>console.log('pt',String(d))),e=>console.log('pipeline done',e));
const d=new Readable({read(){}}); d.push('q'); d.push(null); d.on('readable',()=>{let c;while((c=d.read())!==null)console.log('readable',c.toString())}); finished(d,(e)=>console.log('finished',e));
const err=new Readable({read(){this.destroy(new Error('bad'))}}); err.on('error',e=>console.log('err',e.message)); err.on('close',()=>console.log('err close')); err.resume();
(async()=>{ for await(const c of Readable.from([1,2])) console.log('fa',c); await require('stream/promises').pipeline(Readable.from(['p']),new Writable({write(c,e,cb){cb()}})); console.log('sp'); })();

// node: 18
// prints: write 1
// prints: true
// prints: data a
// prints: data b
// prints: data c
// prints: tick
// prints: write 2
// prints: cb1
// prints: readable q
// prints: end
// prints: write 3
// prints: err bad
// prints: err close
// prints: endcb
// prints: finish
// prints: finished undefined
// prints: wclose
// prints: micro
// prints: fa 1
// prints: gen XY
// prints: fa 2
// prints: pt XY
// prints: close
// prints: pipeline done undefined
// prints: sp
// prints: imm
// node: 20 22 24
// prints: write 1
// prints: true
// prints: data a
// prints: data b
// prints: data c
// prints: tick
// prints: write 2
// prints: cb1
// prints: readable q
// prints: end
// prints: write 3
// prints: err bad
// prints: err close
// prints: finished undefined
// prints: endcb
// prints: finish
// prints: wclose
// prints: micro
// prints: fa 1
// prints: gen XY
// prints: fa 2
// prints: pt XY
// prints: close
// prints: pipeline done undefined
// prints: sp
// prints: imm
// node: 26
// prints: write 1
// prints: true
// prints: data a
// prints: data b
// prints: data c
// prints: tick
// prints: write 2
// prints: cb1
// prints: readable q
// prints: end
// prints: write 3
// prints: err bad
// prints: err close
// prints: finished undefined
// prints: endcb
// prints: finish
// prints: wclose
// prints: micro
// prints: fa 1
// prints: fa 2
// prints: gen X
// prints: pt X
// prints: gen Y
// prints: pt Y
// prints: close
// prints: pipeline done undefined
// prints: sp
// prints: imm
