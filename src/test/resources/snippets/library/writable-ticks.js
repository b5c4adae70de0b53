const {Writable,Readable,finished}=require('stream'); const log=console.log; function ticks(l,k){ process.nextTick(()=>{log(l,k); if(k<12) ticks(l,k+1)}) }
const w=new Writable({write(c,e,cb){console.log('write',c.toString());process.nextTick(cb)}}); w.on('finish',()=>console.log('finish')); w.on('close',()=>console.log('wclose')); w.write('1',()=>console.log('cb1')); console.log(w.write('2')); w.end('3',()=>console.log('endcb')); ticks('t',1);

// node: 10 12
// prints: write 1
// prints: true
// prints: write 2
// prints: cb1
// prints: t 1
// prints: write 3
// prints: t 2
// prints: finish
// prints: endcb
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
// node: 18
// prints: write 1
// prints: true
// prints: write 2
// prints: cb1
// prints: t 1
// prints: write 3
// prints: t 2
// prints: endcb
// prints: finish
// prints: t 3
// prints: wclose
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
// prints: write 1
// prints: true
// prints: write 2
// prints: cb1
// prints: t 1
// prints: write 3
// prints: t 2
// prints: t 3
// prints: endcb
// prints: finish
// prints: t 4
// prints: wclose
// prints: t 5
// prints: t 6
// prints: t 7
// prints: t 8
// prints: t 9
// prints: t 10
// prints: t 11
// prints: t 12
