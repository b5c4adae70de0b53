// promise tick exactness in each poll callback
process.env.UV_THREADPOOL_SIZE='1';
const fs=require('fs'),fp=fs.promises; fs.writeFileSync('/tmp/lw-p1','x');
const log=console.log;
async function t(name,p){ try{ await p; log(name,'done') }catch(e){ log(name,'failed') } }
let count=0; const spin=()=>{ Promise.resolve().then(()=>{ count++; if(count<3000) spin() }) };
// measure how many microticks after close callback each takes
fp.readFile('/tmp/lw-p1').then(()=>log('rf'));
const real=require('fs').stat; 
function m(label,p){ p.then(()=>log(label,'settled'),()=>log(label,'rejected')); }
m('access',fp.access('/tmp')); m('nope',fp.access('/nope')); m('stat',fp.stat('/tmp')); m('mk',fp.mkdir('/tmp/lw-pd',{recursive:true})); m('rename',fp.rename('/tmp/nope','/tmp/x')); m('write',fp.writeFile('/tmp/lw-p2','aaa')); m('append',fp.appendFile('/tmp/lw-p2','b')); m('rf nope',fp.readFile('/tmp/nope')); m('cp',fp.copyFile('/tmp/lw-p1','/tmp/lw-p3')); m('trunc',fp.truncate('/tmp/lw-p2')); m('rmdir',fp.rmdir('/tmp/lw-pd')); m('real',fp.realpath('/tmp')); m('empty write',fp.writeFile('/tmp/lw-p4','')); m('lstat',fp.lstat('/tmp'));

// node: 10
// prints: access settled
// prints: nope rejected
// prints: stat settled
// prints: mk settled
// prints: rename rejected
// prints: rf nope rejected
// prints: cp settled
// prints: rmdir settled
// prints: real settled
// prints: lstat settled
// prints: trunc settled
// prints: empty write settled
// prints: write settled
// prints: append settled
// prints: rf
// node: 12 18 20 22 24
// prints: access settled
// prints: nope rejected
// prints: stat settled
// prints: mk settled
// prints: rename rejected
// prints: rf nope rejected
// prints: cp settled
// prints: rmdir settled
// prints: real settled
// prints: lstat settled
// prints: empty write settled
// prints: write settled
// prints: append settled
// prints: trunc settled
// prints: rf
// node: 26
// prints: rf
// prints: access settled
// prints: nope rejected
// prints: stat settled
// prints: mk settled
// prints: rename rejected
// prints: write settled
// prints: append settled
// prints: rf nope rejected
// prints: cp settled
// prints: rmdir settled
// prints: real settled
// prints: empty write settled
// prints: lstat settled
// prints: trunc settled
