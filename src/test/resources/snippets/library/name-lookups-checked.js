const dns = require('dns');
const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message.split(' must')[0].split('. Received')[0]); } };
const r = new dns.Resolver();
console.log(typeof dns.Resolver, dns.Resolver.length, Object.keys(dns.Resolver.prototype).sort().join(), ['cancel', 'getServers', 'setServers', 'setLocalAddress'].map((n) => typeof r[n]).join());
t(() => r.getServers().length > 0);
t(() => r.setServers(['1.2.3.4', '5.6.7.8:53', '9.9.9.9:5353', '[::1]:53', '::2', '[2001:db8::1]:1053']));
t(() => r.getServers().join());
t(() => Array.isArray(dns.getServers()));
t(() => { dns.setServers(['4.4.4.4']); return dns.getServers().join() + r.getServers().length; });
t(() => dns.setServers(['nope']));
t(() => dns.setServers([]) + dns.getServers().length);
t(() => typeof dns.getDefaultResultOrder === 'function' ? dns.getDefaultResultOrder() : 'none');
t(() => { dns.setDefaultResultOrder('ipv4first'); return dns.getDefaultResultOrder() });
t(() => dns.setDefaultResultOrder('x'));
t(() => dns.setDefaultResultOrder('ipv6first'));
console.log(dns.ADDRCONFIG, dns.V4MAPPED, dns.ALL, dns.NODATA, dns.CANCELLED);
t(() => dns.lookup('x'));
t(() => dns.lookup('127.0.0.1', {}, 5));
t(() => dns.lookup(5, () => {}));
t(() => dns.lookup({}, () => {}));
t(() => dns.lookup('127.0.0.1', { family: 5 }, () => {}));
t(() => dns.lookup('x', 5, () => {}));
t(() => dns.lookup('127.0.0.1', true, () => {}));
t(() => dns.lookup('127.0.0.1', { hints: 5 }, () => {}));
t(() => dns.lookup('127.0.0.1', { all: 5 }, () => {}) && 'ok');
t(() => dns.lookup('127.0.0.1', { family: 'IPv4' }, () => {}) && 'ok');
t(() => dns.lookup('127.0.0.1', { order: 'zz' }, () => {}) && 'ok');
t(() => dns.lookupService('x', 1, () => {}));
t(() => dns.lookupService('127.0.0.1', 'x', () => {}));
t(() => dns.lookupService('127.0.0.1', 1));
t(() => dns.lookupService('127.0.0.1'));
t(() => dns.resolve('x', 'NOPE', () => {}));
t(() => dns.resolve('x', 5, () => {}));
t(() => dns.resolve(5, () => {}));
t(() => dns.resolve4('x'));
t(() => dns.resolve4());
t(() => dns.reverse('nope', () => {}));
t(() => dns.reverse('nope'));
t(() => typeof dns.lookup('127.0.0.1', () => {}) + dns.lookup('127.0.0.1', () => {}).constructor.name);
dns.lookup('127.0.0.1', (e, a, f) => console.log(e, a, f));
dns.lookup('::1', { all: true }, (e, a) => console.log(e, a));
t(() => typeof dns.lookup('', (e, a, f) => console.log(e, a, f)));
t(() => typeof dns.lookup(null, { all: true, family: 6 }, (e, a) => console.log(e, a)));
dns.promises.lookup('10.0.0.1').then((x) => console.log(x));
dns.promises.lookup('::2', { all: true }).then((x) => console.log(x));
t(() => dns.promises.resolve('x', 'NOPE').catch((e) => console.log('r', e.code)) instanceof Promise);
t(() => dns.promises.resolve('x', 5).catch(() => console.log('rejected')) instanceof Promise);
t(() => dns.promises.resolve4(5).catch(() => console.log('rejected')) instanceof Promise);
t(() => dns.promises.reverse('nope').catch((e) => e) instanceof Promise);
t(() => dns.promises.lookupService('x', 1).catch((e) => console.log('rejected', e.code)) instanceof Promise);
t(() => typeof dns.promises.Resolver + typeof new dns.promises.Resolver().resolve4);
console.log('sync');

// node: 10
// prints: function 0 resolve,resolve4,resolve6,resolveAny,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTxt,reverse function,function,function,undefined
// prints: true
// prints: undefined
// prints: 1.2.3.4,5.6.7.8,9.9.9.9:5353,::1,::2,[2001:db8::1]:1053
// prints: true
// prints: 4.4.4.46
// prints: TypeError [ERR_INVALID_IP_ADDRESS] ERR_INVALID_IP_ADDRESS Invalid IP address: nope
// prints: NaN
// prints: none
// prints: TypeError undefined dns.setDefaultResultOrder is not a function
// prints: TypeError undefined dns.setDefaultResultOrder is not a function
// prints: TypeError undefined dns.setDefaultResultOrder is not a function
// prints: 32 8 undefined 'ENODATA' 'ECANCELLED'
// prints: TypeError [ERR_INVALID_CALLBACK] ERR_INVALID_CALLBACK Callback
// prints: TypeError [ERR_INVALID_CALLBACK] ERR_INVALID_CALLBACK Callback
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "5" is invalid for option "family"
// prints: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "5" is invalid for option "family"
// prints: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "1" is invalid for option "family"
// prints: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "5" is invalid for option "hints"
// prints: ok
// prints: ok
// prints: ok
// prints: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "x" is invalid for option "hostname"
// prints: RangeError [ERR_SOCKET_BAD_PORT] ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536
// prints: TypeError [ERR_MISSING_ARGS] ERR_MISSING_ARGS The "hostname", "port", and "callback" arguments
// prints: TypeError [ERR_MISSING_ARGS] ERR_MISSING_ARGS The "hostname", "port", and "callback" arguments
// prints: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "NOPE" is invalid for option "rrtype"
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "name" argument
// prints: TypeError [ERR_INVALID_CALLBACK] ERR_INVALID_CALLBACK Callback
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "name" argument
// prints: Error EINVAL getHostByAddr EINVAL nope
// prints: TypeError [ERR_INVALID_CALLBACK] ERR_INVALID_CALLBACK Callback
// prints: objectObject
// prints: object
// prints: object
// prints: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "NOPE" is invalid for option "rrtype"
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "name" argument
// prints: true
// prints: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "x" is invalid for option "hostname"
// prints: functionfunction
// prints: sync
// prints: null '127.0.0.1' 4
// prints: null [ { address: '::1', family: 6 } ]
// prints: null null 4
// prints: null []
// prints: { address: '10.0.0.1', family: 4 }
// prints: [ { address: '::2', family: 6 } ]
// node: 12
// prints: function 0 resolve,resolve4,resolve6,resolveAny,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTxt,reverse function,function,function,undefined
// prints: true
// prints: undefined
// prints: 1.2.3.4,5.6.7.8,9.9.9.9:5353,::1,::2,[2001:db8::1]:1053
// prints: true
// prints: 4.4.4.46
// prints: TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: nope
// prints: NaN
// prints: none
// prints: TypeError undefined dns.setDefaultResultOrder is not a function
// prints: TypeError undefined dns.setDefaultResultOrder is not a function
// prints: TypeError undefined dns.setDefaultResultOrder is not a function
// prints: 32 8 16 ENODATA ECANCELLED
// prints: TypeError ERR_INVALID_CALLBACK Callback
// prints: TypeError ERR_INVALID_CALLBACK Callback
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_OPT_VALUE The value "5" is invalid for option "family"
// prints: TypeError ERR_INVALID_OPT_VALUE The value "5" is invalid for option "family"
// prints: TypeError ERR_INVALID_OPT_VALUE The value "1" is invalid for option "family"
// prints: TypeError ERR_INVALID_OPT_VALUE The value "5" is invalid for option "hints"
// prints: ok
// prints: ok
// prints: ok
// prints: TypeError ERR_INVALID_OPT_VALUE The value "x" is invalid for option "address"
// prints: RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_INVALID_OPT_VALUE The value "NOPE" is invalid for option "rrtype"
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: TypeError ERR_INVALID_CALLBACK Callback
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: Error EINVAL getHostByAddr EINVAL nope
// prints: TypeError ERR_INVALID_CALLBACK Callback
// prints: objectObject
// prints: object
// prints: object
// prints: TypeError ERR_INVALID_OPT_VALUE The value "NOPE" is invalid for option "rrtype"
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: true
// prints: TypeError ERR_INVALID_OPT_VALUE The value "x" is invalid for option "address"
// prints: functionfunction
// prints: sync
// prints: null 127.0.0.1 4
// prints: null [ { address: '::1', family: 6 } ]
// prints: null null 4
// prints: null []
// prints: { address: '10.0.0.1', family: 4 }
// prints: [ { address: '::2', family: 6 } ]
// stderr: (node:1) [DEP0118] DeprecationWarning: The provided hostname "" is not a valid hostname, and is supported in the dns module solely for compatibility.
// node: 18
// prints: function 0 resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTxt,reverse function,function,function,function
// prints: true
// prints: undefined
// prints: 1.2.3.4,5.6.7.8,9.9.9.9:5353,::1,::2,[2001:db8::1]:1053
// prints: true
// prints: 4.4.4.46
// prints: TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: nope
// prints: NaN
// prints: verbatim
// prints: ipv4first
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'dnsOrder'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'dnsOrder'
// prints: 32 8 16 ENODATA ECANCELLED
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_ARG_VALUE The property 'options.family'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'family'
// prints: TypeError ERR_INVALID_ARG_TYPE The "options" argument
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'hints' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "options.all" property
// prints: ok
// prints: ok
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid
// prints: RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'rrtype' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: Error EINVAL getHostByAddr EINVAL nope
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: objectObject
// prints: object
// prints: object
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'rrtype' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: true
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid
// prints: functionfunction
// prints: sync
// prints: null 127.0.0.1 4
// prints: null [ { address: '::1', family: 6 } ]
// prints: null null 4
// prints: null []
// prints: { address: '10.0.0.1', family: 4 }
// prints: [ { address: '::2', family: 6 } ]
// stderr: (node:1) [DEP0118] DeprecationWarning: The provided hostname "" is not a valid hostname, and is supported in the dns module solely for compatibility.
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
// node: 20
// prints: function 0 resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTxt,reverse function,function,function,function
// prints: true
// prints: undefined
// prints: 1.2.3.4,5.6.7.8,9.9.9.9:5353,::1,::2,[2001:db8::1]:1053
// prints: true
// prints: 4.4.4.46
// prints: TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: nope
// prints: NaN
// prints: verbatim
// prints: ipv4first
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'dnsOrder'
// prints: undefined
// prints: 32 8 16 ENODATA ECANCELLED
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_ARG_VALUE The property 'options.family'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'family'
// prints: TypeError ERR_INVALID_ARG_TYPE The "options" argument
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'hints' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "options.all" property
// prints: ok
// prints: TypeError ERR_INVALID_ARG_VALUE The property 'options.order'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid
// prints: RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'rrtype' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: Error EINVAL getHostByAddr EINVAL nope
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: objectObject
// prints: object
// prints: object
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'rrtype' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: true
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid
// prints: functionfunction
// prints: sync
// prints: null 127.0.0.1 4
// prints: null [ { address: '::1', family: 6 } ]
// prints: null null 4
// prints: null []
// prints: { address: '10.0.0.1', family: 4 }
// prints: [ { address: '::2', family: 6 } ]
// stderr: (node:1) [DEP0118] DeprecationWarning: The provided hostname "" is not a valid hostname, and is supported in the dns module solely for compatibility.
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
// node: 22 24
// prints: function 0 resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt,reverse function,function,function,function
// prints: true
// prints: undefined
// prints: 1.2.3.4,5.6.7.8,9.9.9.9:5353,::1,::2,[2001:db8::1]:1053
// prints: true
// prints: 4.4.4.46
// prints: TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: nope
// prints: NaN
// prints: verbatim
// prints: ipv4first
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'dnsOrder'
// prints: undefined
// prints: 32 8 16 ENODATA ECANCELLED
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_ARG_VALUE The property 'options.family'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'family'
// prints: TypeError ERR_INVALID_ARG_TYPE The "options" argument
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'hints' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "options.all" property
// prints: ok
// prints: TypeError ERR_INVALID_ARG_VALUE The property 'options.order'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid
// prints: RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'rrtype' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: Error EINVAL getHostByAddr EINVAL nope
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: objectObject
// prints: object
// prints: object
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'rrtype' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: true
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid
// prints: functionfunction
// prints: sync
// prints: null 127.0.0.1 4
// prints: null [ { address: '::1', family: 6 } ]
// prints: null null 4
// prints: null []
// prints: { address: '10.0.0.1', family: 4 }
// prints: [ { address: '::2', family: 6 } ]
// stderr: (node:1) [DEP0118] DeprecationWarning: The provided hostname "" is not a valid hostname, and is supported in the dns module solely for compatibility.
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
// node: 26
// prints: function 0 resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt,reverse function,function,function,function
// prints: true
// prints: undefined
// prints: 1.2.3.4,5.6.7.8,9.9.9.9:5353,::1,::2,[2001:db8::1]:1053
// prints: true
// prints: 4.4.4.46
// prints: TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: nope
// prints: NaN
// prints: verbatim
// prints: ipv4first
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'dnsOrder'
// prints: undefined
// prints: 32 8 16 ENODATA ECANCELLED
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument
// prints: TypeError ERR_INVALID_ARG_VALUE The property 'options.family'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'family'
// prints: TypeError ERR_INVALID_ARG_TYPE The "options" argument
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'hints' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "options.all" property
// prints: ok
// prints: TypeError ERR_INVALID_ARG_VALUE The property 'options.order'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid
// prints: RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'rrtype' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: Error EINVAL getHostByAddr EINVAL nope
// prints: TypeError ERR_INVALID_ARG_TYPE The "callback" argument
// prints: objectObject
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'hostname'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'hostname'
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'rrtype' is invalid
// prints: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument
// prints: TypeError ERR_INVALID_ARG_TYPE The "name" argument
// prints: true
// prints: TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid
// prints: functionfunction
// prints: sync
// prints: null 127.0.0.1 4
// prints: null [ { address: '::1', family: 6 } ]
// prints: { address: '10.0.0.1', family: 4 }
// prints: [ { address: '::2', family: 6 } ]
