const os = require('os');
console.log(JSON.stringify(os.EOL), os.platform(), os.type(), os.arch(), os.endianness(), typeof os.release(), typeof os.hostname(), os.tmpdir().length > 0, os.cpus().length > 0, typeof os.totalmem());
console.log(os.constants.signals.SIGINT, os.constants.errno.ENOENT, Object.keys(os.cpus()[0]).join(), Object.keys(os.userInfo()).sort().join(), Array.isArray(os.loadavg()), os.loadavg().length);
const dns = require('dns');
console.log(dns.NOTFOUND, dns.SERVFAIL, typeof dns.lookup, typeof dns.promises, Array.isArray(dns.getServers()));
dns.lookup('127.0.0.1', (e, a, f) => console.log(e, a, f));
dns.lookup('::1', { all: true }, (e, a) => console.log(e, a));
dns.lookup('localhost', 4, (e, a, f) => console.log(e, a, f));
try { dns.lookup('x'); } catch (e) { console.log(e.name, e.code); }
try { dns.lookup(5, () => {}); } catch (e) { console.log(e.name, e.code); }
try { dns.lookup('x', { family: 5 }, () => {}); } catch (e) { console.log(e.name, e.code); }
console.log('sync');

// node: 10
// prints: "\n" linux Linux x64 LE string string true true number
// prints: 2 2 'model,speed,times' 'gid,homedir,shell,uid,username' true 3
// prints: ENOTFOUND ESERVFAIL function object true
// prints: TypeError [ERR_INVALID_CALLBACK] ERR_INVALID_CALLBACK
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE
// prints: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE
// prints: sync
// prints: null '127.0.0.1' 4
// prints: null [ { address: '::1', family: 6 } ]
// prints: null '127.0.0.1' 4
// node: 12
// prints: "\n" linux Linux x64 LE string string true true number
// prints: 2 2 model,speed,times gid,homedir,shell,uid,username true 3
// prints: ENOTFOUND ESERVFAIL function object true
// prints: TypeError ERR_INVALID_CALLBACK
// prints: TypeError ERR_INVALID_ARG_TYPE
// prints: TypeError ERR_INVALID_OPT_VALUE
// prints: sync
// prints: null 127.0.0.1 4
// prints: null [ { address: '::1', family: 6 } ]
// prints: null 127.0.0.1 4
// node: 18 20 22 24 26
// prints: "\n" linux Linux x64 LE string string true true number
// prints: 2 2 model,speed,times gid,homedir,shell,uid,username true 3
// prints: ENOTFOUND ESERVFAIL function object true
// prints: TypeError ERR_INVALID_ARG_TYPE
// prints: TypeError ERR_INVALID_ARG_TYPE
// prints: TypeError ERR_INVALID_ARG_VALUE
// prints: sync
// prints: null 127.0.0.1 4
// prints: null [ { address: '::1', family: 6 } ]
// prints: null 127.0.0.1 4
