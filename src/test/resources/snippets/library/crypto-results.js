const c=require('crypto'); console.log(c.createHash('sha256').update('abc').digest('hex'),c.createHash('md5').update('a').update('b').digest('base64'),c.createHmac('sha1','key').update('data').digest('hex'));
console.log(c.pbkdf2Sync('p','s',1000,16,'sha512').toString('hex'),c.scryptSync('p','s',16).toString('hex'),c.randomBytes(8).length,c.randomUUID().length,c.timingSafeEqual(Buffer.from('a'),Buffer.from('a')),c.createHash('sha512').update('').digest().length, c.hash('sha1','x'));
for(const f of [()=>c.createHash('nope'),()=>c.createHash(),()=>c.pbkdf2Sync('p','s',0,1,'sha1'),()=>c.pbkdf2('p','s',1,1,'sha1'),()=>c.pbkdf2('p','s',1,1,'nope',()=>{}),()=>c.randomBytes('x'),()=>c.timingSafeEqual(Buffer.from('a'),Buffer.from('ab')),()=>{const h=c.createHash('md5');h.digest();h.update('x')},()=>c.createHash('md5').update(5),()=>c.randomInt(5,1),()=>c.createHmac('nope','k'),()=>c.createHmac('sha1')]) try{f();console.log('ok')}catch(e){console.log(e.name,e.code,e.message)}

// node: 20 22 24 26
// prints: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad GH70Q2Ei0cwvQNwrkvDroA== 104152c5bfdca07bc633eebd46199f0255c9f49d
// prints: e3d368e7e1f1214acb9fa2029ace9e81 4329787752e75d1de359a05806e492d4 8 36 true 64 11f6ad8ec52a2984abaafd7c3b516503785c2072
// prints: Error undefined Digest method not supported
// prints: TypeError ERR_INVALID_ARG_TYPE The "algorithm" argument must be of type string. Received undefined
// prints: RangeError ERR_OUT_OF_RANGE The value of "iterations" is out of range. It must be >= 1 && <= 2147483647. Received 0
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
// prints: TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
// prints: TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('x')
// prints: RangeError ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH Input buffers must have the same byte length
// prints: Error ERR_CRYPTO_HASH_FINALIZED Digest already called
// prints: TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// prints: RangeError ERR_OUT_OF_RANGE The value of "max" is out of range. It must be greater than the value of "min" (5). Received 1
// prints: TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
// prints: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received undefined
