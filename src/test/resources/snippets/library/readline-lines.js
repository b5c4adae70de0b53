const readline=require('readline'); const {Readable}=require('stream'); const log=console.log;
const rl=readline.createInterface({input:Readable.from(['one\ntw','o\r\nthree'])}); rl.on('line',l=>log('line',l)).on('close',()=>log('close'));
(async()=>{ const r2=readline.createInterface({input:Readable.from(['a\nb\nc\n']),crlfDelay:Infinity}); for await(const l of r2) log('it',l); log('it done'); const rp=require('readline/promises'); const r3=rp.createInterface({input:Readable.from(['answer\nmore\n'])}); log(await r3.question('q? ')); r3.close(); })();
const fs=require('fs'); fs.writeFileSync('/tmp/lw-r','x\ny\n'); readline.createInterface({input:fs.createReadStream('/tmp/lw-r')}).on('line',l=>log('file',l)).on('close',()=>log('file close')); process.nextTick(()=>log('tick')); setImmediate(()=>log('imm'));

// node: 20 22 24 26
// prints: line one
// prints: line two
// prints: tick
// prints: line three
// prints: close
// prints: it a
// prints: it b
// prints: it c
// prints: it done
// prints: answer
// prints: imm
// prints: file x
// prints: file y
// prints: file close
