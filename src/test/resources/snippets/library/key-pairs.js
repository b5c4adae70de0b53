const c=require('crypto'); c.generateKeyPair('ed25519',(e,p,k)=>{console.log('ed',e,p.type,k.asymmetricKeyType,p.export({type:'spki',format:'pem'}).split('\n')[0],k.export({type:'pkcs8',format:'der'}).length); });
const {publicKey}=c.generateKeyPairSync('ec',{namedCurve:'P-256',publicKeyEncoding:{type:'spki',format:'der'}}); console.log(publicKey.length); c.generateKeyPair('rsa',{modulusLength:1024},(e,p)=>console.log('rsa',p.type)); require('util').promisify(c.generateKeyPair)('x25519').then(r=>console.log(Object.keys(r)));
for(const f of [()=>c.generateKeyPairSync('ec',{namedCurve:'zz'}),()=>c.generateKeyPairSync('rsa',{})]) try{f()}catch(e){console.log(e.name,e.code,e.message)}

// node: 18 20 22 24 26
// prints: 91
// prints: TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name
// prints: TypeError ERR_INVALID_ARG_TYPE The "options.modulusLength" property must be of type number. Received undefined
// prints: ed null public ed25519 -----BEGIN PUBLIC KEY----- 48
// prints: [ 'publicKey', 'privateKey' ]
// prints: rsa public
