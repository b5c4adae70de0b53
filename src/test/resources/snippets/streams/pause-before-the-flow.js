const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('data', (x) => console.log('data', String(x)));
r.on('end', () => console.log('end'));
r.on('close', () => console.log('close'));
r.on('pause', () => console.log('pause'));
r.on('resume', () => console.log('resume'));
console.log(r.readableFlowing);
r.push('1');
r.push('2');
r.pause();
console.log(r.readableFlowing, r.isPaused());
setImmediate(() => {
  console.log('imm');
  r.resume();
  console.log(r.readableFlowing);
  r.push('3');
  process.nextTick(() => {
    console.log('t');
    r.push('4');
    r.push(null);
  });
});

// node: 10 12
// prints: true
// prints: pause
// prints: false true
// prints: resume
// prints: imm
// prints: true
// prints: resume
// prints: data 1
// prints: data 2
// prints: data 3
// prints: t
// prints: data 4
// prints: end
// node: 18 20 22 24 26
// prints: true
// prints: pause
// prints: false true
// prints: resume
// prints: imm
// prints: true
// prints: resume
// prints: data 1
// prints: data 2
// prints: data 3
// prints: t
// prints: data 4
// prints: end
// prints: close
