const fs = require('fs');

const s = fs.statSync(__filename);
console.log(Object.keys(s).join());
console.log(s.isFile(), s.isDirectory(), s instanceof fs.Stats, s.mtime instanceof Date);
console.log(s.mtime.getTime() === Math.round(s.mtimeMs) || s.mtime <= new Date());
console.log(fs.statSync('.').isDirectory(), fs.lstatSync('.').isSymbolicLink());

// node: 10 12 18 20
// prints: dev,mode,nlink,uid,gid,rdev,blksize,ino,size,blocks,atimeMs,mtimeMs,ctimeMs,birthtimeMs,atime,mtime,ctime,birthtime
// prints: true false true true
// prints: true
// prints: true false
// node: 22 24 26
// prints: dev,mode,nlink,uid,gid,rdev,blksize,ino,size,blocks,atimeMs,mtimeMs,ctimeMs,birthtimeMs
// prints: true false true true
// prints: true
// prints: true false
