const z=require('zlib'); const b=z.gzipSync('hello hello hello hello'); console.log(b.slice(0,10), z.gunzipSync(b).toString(), z.inflateSync(z.deflateSync('abc')).toString(), z.inflateRawSync(z.deflateRawSync(Buffer.from('xyz'))).toString(), z.unzipSync(b).toString(), z.deflateSync('aaaaaaaaaaaaaaaa').toString('hex'), z.crc32('hello'));
for(const f of [()=>z.gunzipSync(Buffer.from('nope')),()=>z.inflateSync(Buffer.from('zz')),()=>z.gunzipSync(b.subarray(0,15)),()=>z.gzipSync(5),()=>z.gzip('x'),()=>z.gzipSync('a',{level:99})]) try{f();console.log('ok')}catch(e){console.log(e.name,e.code,e.errno,e.message)}
z.gzip('data',(e,r)=>{console.log('gzip',e,z.gunzipSync(r).toString()); z.gunzip(r,(e,d)=>console.log('gunzip',d.toString())); z.gunzip(Buffer.from('bad!'),(e)=>console.log(e.code,e.message));});
process.nextTick(()=>console.log('tick')); Promise.resolve().then(()=>console.log('micro'));
const {pipeline}=require('stream'); const {Readable,Writable}=require('stream'); let n=''; pipeline(Readable.from([Buffer.from('one '),Buffer.from('two')]),z.createGzip(),z.createGunzip(),new Writable({write(c,e,cb){n+=c;cb()}}),(e)=>console.log('pipe',e,n));
const fs=require('fs'); const w=fs.createWriteStream('/tmp/lw-s.txt'); w.on('open',()=>console.log('wopen')); w.on('ready',()=>console.log('wready')); w.on('finish',()=>console.log('wfinish')); w.on('close',()=>{console.log('wclose',w.bytesWritten); const r=fs.createReadStream('/tmp/lw-s.txt',{encoding:'utf8',highWaterMark:4}); r.on('open',()=>console.log('ropen')); r.on('data',d=>console.log('rdata',d)); r.on('end',()=>console.log('rend')); r.on('close',()=>{console.log('rclose',r.bytesRead); fs.unlinkSync('/tmp/lw-s.txt')});}); w.write('hello '); w.end('world');
fs.createReadStream('/nope/nope').on('error',e=>console.log(e.message)).on('close',()=>console.log('nope closed'));
console.log(structuredClone({a:[1,new Date(0),new Map([[1,{b:2}]])],u:undefined}), require('querystring').parse('a=1&b=2&a=3&c=%20x+y'), require('querystring').stringify({a:[1,2],b:'x y&z'}));
try{structuredClone(()=>{})}catch(e){console.log(e.name,e.message,e.code)}
const {performance,PerformanceObserver}=require('perf_hooks'); performance.mark('a'); const m=performance.measure('m','a'); console.log(m.name,m.entryType,typeof m.duration,performance.getEntriesByName('a').length);

// node: 20 22 24
// prints: <Buffer 1f 8b 08 00 00 00 00 00 00 03> hello hello hello hello abc xyz hello hello hello hello 789c4b4c44050033980611 907060870
// prints: Error Z_DATA_ERROR -3 incorrect header check
// prints: Error Z_DATA_ERROR -3 incorrect header check
// prints: Error Z_BUF_ERROR -5 unexpected end of file
// prints: TypeError ERR_INVALID_ARG_TYPE undefined The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received type number (5)
// prints: TypeError ERR_INVALID_ARG_TYPE undefined The "callback" argument must be of type function. Received undefined
// prints: RangeError ERR_OUT_OF_RANGE undefined The value of "options.level" is out of range. It must be >= -1 and <= 9. Received 99
// prints: {
// prints:   a: [ 1, 1970-01-01T00:00:00.000Z, Map(1) { 1 => [Object] } ],
// prints:   u: undefined
// prints: } [Object: null prototype] { a: [ '1', '3' ], b: '2', c: ' x y' } a=1&a=2&b=x%20y%26z
// prints: DataCloneError ()=>{} could not be cloned. 25
// prints: m measure number 1
// prints: tick
// prints: micro
// prints: wopen
// prints: wready
// prints: ENOENT: no such file or directory, open '/nope/nope'
// prints: nope closed
// prints: gzip null data
// prints: wfinish
// prints: Z_DATA_ERROR incorrect header check
// prints: wclose 11
// prints: gunzip data
// prints: pipe undefined one two
// prints: ropen
// prints: rdata hell
// prints: rdata o wo
// prints: rdata rld
// prints: rend
// prints: rclose 11
