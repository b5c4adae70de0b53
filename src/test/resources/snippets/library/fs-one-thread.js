const fs=require('fs'); fs.writeFileSync('/tmp/lw-o1','x');
const fp=fs.promises;
function chain(name,n){ let p=Promise.resolve(); for(let i=1;i<=n;i++) p=p.then(()=>console.log(name,i)); }
// tick-exactness: in a poll callback, resolve order vs micro chain
process.env.UV_THREADPOOL_SIZE='1';
fp.readFile('/tmp/lw-o1','utf8').then(v=>console.log('A readFile',v));
fp.stat('/tmp/lw-o1').then(()=>{console.log('B stat'); chain('b',8)});
fp.access('/tmp/lw-o1').then(()=>console.log('C access'));
fp.writeFile('/tmp/lw-o2','y').then(()=>console.log('D write'));
fp.readdir('/tmp').then(()=>console.log('E readdir'));
fs.readFile('/tmp/lw-o1',()=>console.log('F cb readFile'));
fs.stat('/tmp/lw-o1',()=>{console.log('G cb stat'); process.nextTick(()=>console.log('g tick')); Promise.resolve().then(()=>console.log('g micro'))});
fs.writeFile('/tmp/lw-o3','z',()=>console.log('H cb write'));
fs.mkdtemp('/tmp/lw-',(e,d)=>{console.log('I mkdtemp'); fs.rmdirSync(d)});
fp.open('/tmp/lw-o1').then(async h=>{console.log('J open'); await h.stat(); console.log('J stat'); await h.readFile(); console.log('J rf'); await h.close(); console.log('J close')});
fp.rm('/tmp/nonono',{force:true}).then(()=>console.log('K rm'));
fp.unlink('/tmp/nonono').catch(e=>console.log('L',e.code));
fs.access('/tmp/nope',e=>console.log('M',e.code)); fs.exists('/tmp',x=>console.log('N',x));
fs.open('/tmp/lw-o1',(e,fd)=>{console.log('O open');fs.fstat(fd,()=>{console.log('O fstat');fs.read(fd,Buffer.alloc(4),0,4,0,(e,n)=>{console.log('O read',n);fs.close(fd,()=>console.log('O close'))})})});
fs.readFile('/tmp/nope',e=>console.log('P',e.code)); fs.appendFile('/tmp/lw-o3','k',()=>console.log('Q append')); fs.copyFile('/tmp/lw-o1','/tmp/lw-o4',()=>console.log('R copy')); fs.realpath('/tmp',(e,p)=>console.log('S',p)); fs.truncate('/tmp/lw-o3',0,()=>console.log('T trunc'));
fs.mkdirSync('/tmp/lw-tree/a',{recursive:true}); fs.writeFileSync('/tmp/lw-tree/f','1'); fs.rm('/tmp/lw-tree',{recursive:true},e=>console.log('U',e)); fs.rm('/tmp/lw-o4',e=>console.log('V',e)); fs.rm('/tmp',e=>console.log(e.code,e.message,e.name,e.errno,e.syscall));

// node: 18 20 22 24
// prints: B stat
// prints: b 1
// prints: b 2
// prints: b 3
// prints: b 4
// prints: b 5
// prints: b 6
// prints: b 7
// prints: b 8
// prints: C access
// prints: E readdir
// prints: G cb stat
// prints: g tick
// prints: g micro
// prints: I mkdtemp
// prints: J open
// prints: L ENOENT
// prints: M ENOENT
// prints: N true
// prints: O open
// prints: P ENOENT
// prints: R copy
// prints: ERR_FS_EISDIR Path is a directory: rm returned EISDIR (is a directory) /tmp SystemError 21 rm
// prints: S /tmp
// prints: J stat
// prints: K rm
// prints: O fstat
// prints: D write
// prints: H cb write
// prints: O read 1
// prints: Q append
// prints: T trunc
// prints: V null
// prints: A readFile x
// prints: F cb readFile
// prints: J rf
// prints: O close
// prints: J close
// prints: U null
// node: 26
// prints: A readFile x
// prints: B stat
// prints: b 1
// prints: b 2
// prints: b 3
// prints: b 4
// prints: b 5
// prints: b 6
// prints: b 7
// prints: b 8
// prints: C access
// prints: D write
// prints: E readdir
// prints: F cb readFile
// prints: G cb stat
// prints: g tick
// prints: g micro
// prints: H cb write
// prints: I mkdtemp
// prints: J open
// prints: L ENOENT
// prints: M ENOENT
// prints: N true
// prints: O open
// prints: P ENOENT
// prints: Q append
// prints: R copy
// prints: ERR_FS_EISDIR Path is a directory: rm returned EISDIR (is a directory) /tmp SystemError 21 rm
// prints: S /tmp
// prints: J stat
// prints: K rm
// prints: O fstat
// prints: O read 1
// prints: T trunc
// prints: V null
// prints: J rf
// prints: O close
// prints: J close
// prints: U null
