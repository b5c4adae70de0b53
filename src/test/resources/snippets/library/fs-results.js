const fs=require('fs'); const path=require('path');
fs.writeFileSync('/tmp/lw-a.txt','hello'); console.log(fs.readFileSync('/tmp/lw-a.txt','utf8'),fs.existsSync('/tmp/nope-x'),fs.statSync('/tmp/lw-a.txt').size,fs.statSync('/tmp').isDirectory());
for (const f of [()=>fs.readFileSync('/nope/x'),()=>fs.readdirSync('/tmp/lw-a.txt'),()=>fs.mkdirSync('/tmp'),()=>fs.rmdirSync('/tmp/nopenope'),()=>fs.unlinkSync('/tmp/nopenope'),()=>fs.readFileSync('/tmp'),()=>fs.readFileSync(5.5),()=>fs.readFileSync({}),()=>fs.readFile('/x'),()=>fs.openSync('/tmp/x','zz'),()=>fs.renameSync('/tmp/nopenope','/tmp/y'),()=>fs.closeSync(999),()=>fs.copyFileSync('/tmp/nopenope','/tmp/z'),()=>fs.readFileSync('/tmp/lw-a.txt','bogus')]) try{f();console.log('no error')}catch(e){console.log(e.name,e.code,e.message,e.syscall,e.errno,e.path)}
fs.readFile(__filename,'utf8',(e,d)=>{console.log('self',e,d.length>10); fs.appendFile('/tmp/lw-a.txt',' world',e=>{ console.log('appended',e); fs.readFile('/tmp/lw-a.txt',(e,d)=>{console.log(d,String(d)); fs.unlink('/tmp/lw-a.txt',(e)=>{console.log('unlinked',e); fs.stat('/tmp/lw-a.txt',(e,s)=>console.log(e.message,s, e)); p();});});});});
async function p(){ const fp=fs.promises; await fp.mkdir('/tmp/lw-d/e/f',{recursive:true}); await fp.writeFile('/tmp/lw-d/e/1.txt','one'); await fp.writeFile('/tmp/lw-d/e/2.txt','two'); console.log(await fp.readdir('/tmp/lw-d/e'),(await fp.readdir('/tmp/lw-d/e',{withFileTypes:true})).map(d=>d.name+d.isDirectory())); try{await fp.readFile('/tmp/lw-d/none')}catch(e){console.log(e.code,e.message)} try{await fp.rmdir('/tmp/lw-d')}catch(e){console.log(e.code,e.message)} const h=await fp.open('/tmp/lw-d/e/1.txt','r+'); console.log(await h.readFile('utf8')); await h.close(); await fp.rm('/tmp/lw-d',{recursive:true,force:true}); console.log(fs.existsSync('/tmp/lw-d')); }

// node: 18
// prints: hello false 5 true
// prints: Error ENOENT ENOENT: no such file or directory, open '/nope/x' open -2 /nope/x
// prints: Error ENOTDIR ENOTDIR: not a directory, scandir '/tmp/lw-a.txt' scandir -20 /tmp/lw-a.txt
// prints: Error EEXIST EEXIST: file already exists, mkdir '/tmp' mkdir -17 /tmp
// prints: Error ENOENT ENOENT: no such file or directory, rmdir '/tmp/nopenope' rmdir -2 /tmp/nopenope
// prints: Error ENOENT ENOENT: no such file or directory, unlink '/tmp/nopenope' unlink -2 /tmp/nopenope
// prints: Error EISDIR EISDIR: illegal operation on a directory, read read -21 undefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5.5) undefined undefined undefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object undefined undefined undefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined undefined undefined undefined
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received 'zz' undefined undefined undefined
// prints: Error ENOENT ENOENT: no such file or directory, rename '/tmp/nopenope' -> '/tmp/y' rename -2 /tmp/nopenope
// prints: Error EBADF EBADF: bad file descriptor, close close -9 undefined
// prints: Error ENOENT ENOENT: no such file or directory, copyfile '/tmp/nopenope' -> '/tmp/z' copyfile -2 /tmp/nopenope
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'bogus' is invalid encoding. Received 'encoding' undefined undefined undefined
// prints: self null true
// prints: appended null
// prints: <Buffer 68 65 6c 6c 6f 20 77 6f 72 6c 64> hello world
// prints: unlinked null
// prints: ENOENT: no such file or directory, stat '/tmp/lw-a.txt' undefined [Error: ENOENT: no such file or directory, stat '/tmp/lw-a.txt'] {
// prints:   errno: -2,
// prints:   code: 'ENOENT',
// prints:   syscall: 'stat',
// prints:   path: '/tmp/lw-a.txt'
// prints: }
// prints: [ '1.txt', '2.txt', 'f' ] [ '1.txtfalse', '2.txtfalse', 'ftrue' ]
// prints: ENOENT ENOENT: no such file or directory, open '/tmp/lw-d/none'
// prints: ENOTEMPTY ENOTEMPTY: directory not empty, rmdir '/tmp/lw-d'
// prints: one
// prints: false
// node: 20 22 24 26
// prints: hello false 5 true
// prints: Error ENOENT ENOENT: no such file or directory, open '/nope/x' open -2 /nope/x
// prints: Error ENOTDIR ENOTDIR: not a directory, scandir '/tmp/lw-a.txt' scandir -20 /tmp/lw-a.txt
// prints: Error EEXIST EEXIST: file already exists, mkdir '/tmp' mkdir -17 /tmp
// prints: Error ENOENT ENOENT: no such file or directory, rmdir '/tmp/nopenope' rmdir -2 /tmp/nopenope
// prints: Error ENOENT ENOENT: no such file or directory, unlink '/tmp/nopenope' unlink -2 /tmp/nopenope
// prints: Error EISDIR EISDIR: illegal operation on a directory, read read -21 undefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5.5) undefined undefined undefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object undefined undefined undefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined undefined undefined undefined
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received 'zz' undefined undefined undefined
// prints: Error ENOENT ENOENT: no such file or directory, rename '/tmp/nopenope' -> '/tmp/y' rename -2 /tmp/nopenope
// prints: Error EBADF EBADF: bad file descriptor, close close -9 undefined
// prints: Error ENOENT ENOENT: no such file or directory, copyfile '/tmp/nopenope' -> '/tmp/z' copyfile -2 /tmp/nopenope
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid encoding. Received 'bogus' undefined undefined undefined
// prints: self null true
// prints: appended null
// prints: <Buffer 68 65 6c 6c 6f 20 77 6f 72 6c 64> hello world
// prints: unlinked null
// prints: ENOENT: no such file or directory, stat '/tmp/lw-a.txt' undefined [Error: ENOENT: no such file or directory, stat '/tmp/lw-a.txt'] {
// prints:   errno: -2,
// prints:   code: 'ENOENT',
// prints:   syscall: 'stat',
// prints:   path: '/tmp/lw-a.txt'
// prints: }
// prints: [ '1.txt', '2.txt', 'f' ] [ '1.txtfalse', '2.txtfalse', 'ftrue' ]
// prints: ENOENT ENOENT: no such file or directory, open '/tmp/lw-d/none'
// prints: ENOTEMPTY ENOTEMPTY: directory not empty, rmdir '/tmp/lw-d'
// prints: one
// prints: false
