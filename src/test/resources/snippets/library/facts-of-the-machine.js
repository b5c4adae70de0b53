const os = require('os');
console.log(Object.keys(os.constants).join(), Object.keys(os.constants.errno).sort().join(), Object.keys(os.constants.signals).join(), os.constants.dlopen, os.constants.priority, os.constants.UV_UDP_REUSEADDR);
console.log(JSON.stringify(os.constants.errno, Object.keys(os.constants.errno).sort()), JSON.stringify(os.constants.signals));
const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message.split(' must')[0]); } };
for (const k of Object.keys(os).sort()) if (typeof os[k] === 'function' && !/Interfaces|tmpDir|setPr/.test(k)) console.log(k, os[k].length, typeof os[k][Symbol.toPrimitive], `${typeof os[k]()}`);
t(() => `${os.homedir}` === os.homedir() && `${os.hostname}` === os.hostname() && os.platform + '' + os.arch + os.endianness + (os.uptime > 0) + (os.type + ''));
t(() => { os.EOL = 5; return JSON.stringify(os.EOL); });
t(() => { 'use strict'; os.EOL = 5; return JSON.stringify(os.EOL); });
t(() => { 'use strict'; os.devNull = 5; return JSON.stringify(os.devNull); });
t(() => { 'use strict'; os.constants = 5; return 'ok'; });
t(() => { 'use strict'; os.constants.signals.SIGX = 5; return 'ok'; });
t(() => JSON.stringify(Object.getOwnPropertyDescriptor(os, 'EOL')));
t(() => { const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(os, 'constants'); return [enumerable, writable, configurable].join(); });
t(() => os.getPriority() + os.getPriority(0) + typeof os.setPriority(0, 0) + typeof os.setPriority(os.getPriority()));
t(() => os.getPriority('x'));
t(() => os.getPriority(1.5));
t(() => os.setPriority(0, 20));
t(() => os.setPriority('a', 1));
t(() => os.setPriority(-21));
t(() => os.userInfo({ encoding: 'buffer' }).username instanceof Buffer);
t(() => os.userInfo() && Object.keys(os.userInfo()).join());
t(() => os.userInfo('x') && 'ok');
t(() => Object.getPrototypeOf(os.userInfo()));
t(() => Object.keys(os.networkInterfaces().lo[0]).join());
t(() => Object.keys(os.cpus()[0].times).join() + os.loadavg().every((x) => typeof x === 'number'));

// node: 10
// prints: UV_UDP_REUSEADDR,dlopen,errno,signals,priority E2BIG,EACCES,EADDRINUSE,EADDRNOTAVAIL,EAFNOSUPPORT,EAGAIN,EALREADY,EBADF,EBADMSG,EBUSY,ECANCELED,ECHILD,ECONNABORTED,ECONNREFUSED,ECONNRESET,EDEADLK,EDESTADDRREQ,EDOM,EDQUOT,EEXIST,EFAULT,EFBIG,EHOSTUNREACH,EIDRM,EILSEQ,EINPROGRESS,EINTR,EINVAL,EIO,EISCONN,EISDIR,ELOOP,EMFILE,EMLINK,EMSGSIZE,EMULTIHOP,ENAMETOOLONG,ENETDOWN,ENETRESET,ENETUNREACH,ENFILE,ENOBUFS,ENODATA,ENODEV,ENOENT,ENOEXEC,ENOLCK,ENOLINK,ENOMEM,ENOMSG,ENOPROTOOPT,ENOSPC,ENOSR,ENOSTR,ENOSYS,ENOTCONN,ENOTDIR,ENOTEMPTY,ENOTSOCK,ENOTSUP,ENOTTY,ENXIO,EOPNOTSUPP,EOVERFLOW,EPERM,EPIPE,EPROTO,EPROTONOSUPPORT,EPROTOTYPE,ERANGE,EROFS,ESPIPE,ESRCH,ESTALE,ETIME,ETIMEDOUT,ETXTBSY,EWOULDBLOCK,EXDEV SIGHUP,SIGINT,SIGQUIT,SIGILL,SIGTRAP,SIGABRT,SIGIOT,SIGBUS,SIGFPE,SIGKILL,SIGUSR1,SIGSEGV,SIGUSR2,SIGPIPE,SIGALRM,SIGTERM,SIGCHLD,SIGSTKFLT,SIGCONT,SIGSTOP,SIGTSTP,SIGTTIN,SIGTTOU,SIGURG,SIGXCPU,SIGXFSZ,SIGVTALRM,SIGPROF,SIGWINCH,SIGIO,SIGPOLL,SIGPWR,SIGSYS,SIGUNUSED [Object: null prototype] {
// prints:   RTLD_LAZY: 1,
// prints:   RTLD_NOW: 2,
// prints:   RTLD_GLOBAL: 256,
// prints:   RTLD_LOCAL: 0,
// prints:   RTLD_DEEPBIND: 8 } [Object: null prototype] {
// prints:   PRIORITY_LOW: 19,
// prints:   PRIORITY_BELOW_NORMAL: 10,
// prints:   PRIORITY_NORMAL: 0,
// prints:   PRIORITY_ABOVE_NORMAL: -7,
// prints:   PRIORITY_HIGH: -14,
// prints:   PRIORITY_HIGHEST: -20 } 4
// prints: {"E2BIG":7,"EACCES":13,"EADDRINUSE":98,"EADDRNOTAVAIL":99,"EAFNOSUPPORT":97,"EAGAIN":11,"EALREADY":114,"EBADF":9,"EBADMSG":74,"EBUSY":16,"ECANCELED":125,"ECHILD":10,"ECONNABORTED":103,"ECONNREFUSED":111,"ECONNRESET":104,"EDEADLK":35,"EDESTADDRREQ":89,"EDOM":33,"EDQUOT":122,"EEXIST":17,"EFAULT":14,"EFBIG":27,"EHOSTUNREACH":113,"EIDRM":43,"EILSEQ":84,"EINPROGRESS":115,"EINTR":4,"EINVAL":22,"EIO":5,"EISCONN":106,"EISDIR":21,"ELOOP":40,"EMFILE":24,"EMLINK":31,"EMSGSIZE":90,"EMULTIHOP":72,"ENAMETOOLONG":36,"ENETDOWN":100,"ENETRESET":102,"ENETUNREACH":101,"ENFILE":23,"ENOBUFS":105,"ENODATA":61,"ENODEV":19,"ENOENT":2,"ENOEXEC":8,"ENOLCK":37,"ENOLINK":67,"ENOMEM":12,"ENOMSG":42,"ENOPROTOOPT":92,"ENOSPC":28,"ENOSR":63,"ENOSTR":60,"ENOSYS":38,"ENOTCONN":107,"ENOTDIR":20,"ENOTEMPTY":39,"ENOTSOCK":88,"ENOTSUP":95,"ENOTTY":25,"ENXIO":6,"EOPNOTSUPP":95,"EOVERFLOW":75,"EPERM":1,"EPIPE":32,"EPROTO":71,"EPROTONOSUPPORT":93,"EPROTOTYPE":91,"ERANGE":34,"EROFS":30,"ESPIPE":29,"ESRCH":3,"ESTALE":116,"ETIME":62,"ETIMEDOUT":110,"ETXTBSY":26,"EWOULDBLOCK":11,"EXDEV":18} {"SIGHUP":1,"SIGINT":2,"SIGQUIT":3,"SIGILL":4,"SIGTRAP":5,"SIGABRT":6,"SIGIOT":6,"SIGBUS":7,"SIGFPE":8,"SIGKILL":9,"SIGUSR1":10,"SIGSEGV":11,"SIGUSR2":12,"SIGPIPE":13,"SIGALRM":14,"SIGTERM":15,"SIGCHLD":17,"SIGSTKFLT":16,"SIGCONT":18,"SIGSTOP":19,"SIGTSTP":20,"SIGTTIN":21,"SIGTTOU":22,"SIGURG":23,"SIGXCPU":24,"SIGXFSZ":25,"SIGVTALRM":26,"SIGPROF":27,"SIGWINCH":28,"SIGIO":29,"SIGPOLL":29,"SIGPWR":30,"SIGSYS":31,"SIGUNUSED":31}
// prints: arch 0 function string
// prints: cpus 0 undefined object
// prints: endianness 0 function string
// prints: freemem 0 function number
// prints: getPriority 1 undefined number
// prints: homedir 0 function string
// prints: hostname 0 function string
// prints: loadavg 0 undefined object
// prints: platform 0 function string
// prints: release 0 function string
// prints: tmpdir 0 function string
// prints: totalmem 0 function number
// prints: type 0 function string
// prints: uptime 0 function number
// prints: userInfo 1 undefined object
// prints: linuxx64LEtrueLinux
// prints: "\n"
// prints: TypeError undefined Cannot assign to read only property 'EOL' of object '#<Object>'
// prints: 5
// prints: TypeError undefined Cannot assign to read only property 'constants' of object '#<Object>'
// prints: ok
// prints: {"value":"\n","writable":false,"enumerable":true,"configurable":true}
// prints: true,false,false
// prints: 0undefinedundefined
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError [ERR_OUT_OF_RANGE] ERR_OUT_OF_RANGE The value of "pid" is out of range. It
// prints: RangeError [ERR_OUT_OF_RANGE] ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError [ERR_OUT_OF_RANGE] ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: true
// prints: uid,gid,username,homedir,shell
// prints: ok
// prints: {}
// prints: address,netmask,family,mac,internal,cidr
// prints: user,nice,sys,idle,irqtrue
// node: 12
// prints: UV_UDP_REUSEADDR,dlopen,errno,signals,priority E2BIG,EACCES,EADDRINUSE,EADDRNOTAVAIL,EAFNOSUPPORT,EAGAIN,EALREADY,EBADF,EBADMSG,EBUSY,ECANCELED,ECHILD,ECONNABORTED,ECONNREFUSED,ECONNRESET,EDEADLK,EDESTADDRREQ,EDOM,EDQUOT,EEXIST,EFAULT,EFBIG,EHOSTUNREACH,EIDRM,EILSEQ,EINPROGRESS,EINTR,EINVAL,EIO,EISCONN,EISDIR,ELOOP,EMFILE,EMLINK,EMSGSIZE,EMULTIHOP,ENAMETOOLONG,ENETDOWN,ENETRESET,ENETUNREACH,ENFILE,ENOBUFS,ENODATA,ENODEV,ENOENT,ENOEXEC,ENOLCK,ENOLINK,ENOMEM,ENOMSG,ENOPROTOOPT,ENOSPC,ENOSR,ENOSTR,ENOSYS,ENOTCONN,ENOTDIR,ENOTEMPTY,ENOTSOCK,ENOTSUP,ENOTTY,ENXIO,EOPNOTSUPP,EOVERFLOW,EPERM,EPIPE,EPROTO,EPROTONOSUPPORT,EPROTOTYPE,ERANGE,EROFS,ESPIPE,ESRCH,ESTALE,ETIME,ETIMEDOUT,ETXTBSY,EWOULDBLOCK,EXDEV SIGHUP,SIGINT,SIGQUIT,SIGILL,SIGTRAP,SIGABRT,SIGIOT,SIGBUS,SIGFPE,SIGKILL,SIGUSR1,SIGSEGV,SIGUSR2,SIGPIPE,SIGALRM,SIGTERM,SIGCHLD,SIGSTKFLT,SIGCONT,SIGSTOP,SIGTSTP,SIGTTIN,SIGTTOU,SIGURG,SIGXCPU,SIGXFSZ,SIGVTALRM,SIGPROF,SIGWINCH,SIGIO,SIGPOLL,SIGPWR,SIGSYS,SIGUNUSED [Object: null prototype] {
// prints:   RTLD_LAZY: 1,
// prints:   RTLD_NOW: 2,
// prints:   RTLD_GLOBAL: 256,
// prints:   RTLD_LOCAL: 0,
// prints:   RTLD_DEEPBIND: 8
// prints: } [Object: null prototype] {
// prints:   PRIORITY_LOW: 19,
// prints:   PRIORITY_BELOW_NORMAL: 10,
// prints:   PRIORITY_NORMAL: 0,
// prints:   PRIORITY_ABOVE_NORMAL: -7,
// prints:   PRIORITY_HIGH: -14,
// prints:   PRIORITY_HIGHEST: -20
// prints: } 4
// prints: {"E2BIG":7,"EACCES":13,"EADDRINUSE":98,"EADDRNOTAVAIL":99,"EAFNOSUPPORT":97,"EAGAIN":11,"EALREADY":114,"EBADF":9,"EBADMSG":74,"EBUSY":16,"ECANCELED":125,"ECHILD":10,"ECONNABORTED":103,"ECONNREFUSED":111,"ECONNRESET":104,"EDEADLK":35,"EDESTADDRREQ":89,"EDOM":33,"EDQUOT":122,"EEXIST":17,"EFAULT":14,"EFBIG":27,"EHOSTUNREACH":113,"EIDRM":43,"EILSEQ":84,"EINPROGRESS":115,"EINTR":4,"EINVAL":22,"EIO":5,"EISCONN":106,"EISDIR":21,"ELOOP":40,"EMFILE":24,"EMLINK":31,"EMSGSIZE":90,"EMULTIHOP":72,"ENAMETOOLONG":36,"ENETDOWN":100,"ENETRESET":102,"ENETUNREACH":101,"ENFILE":23,"ENOBUFS":105,"ENODATA":61,"ENODEV":19,"ENOENT":2,"ENOEXEC":8,"ENOLCK":37,"ENOLINK":67,"ENOMEM":12,"ENOMSG":42,"ENOPROTOOPT":92,"ENOSPC":28,"ENOSR":63,"ENOSTR":60,"ENOSYS":38,"ENOTCONN":107,"ENOTDIR":20,"ENOTEMPTY":39,"ENOTSOCK":88,"ENOTSUP":95,"ENOTTY":25,"ENXIO":6,"EOPNOTSUPP":95,"EOVERFLOW":75,"EPERM":1,"EPIPE":32,"EPROTO":71,"EPROTONOSUPPORT":93,"EPROTOTYPE":91,"ERANGE":34,"EROFS":30,"ESPIPE":29,"ESRCH":3,"ESTALE":116,"ETIME":62,"ETIMEDOUT":110,"ETXTBSY":26,"EWOULDBLOCK":11,"EXDEV":18} {"SIGHUP":1,"SIGINT":2,"SIGQUIT":3,"SIGILL":4,"SIGTRAP":5,"SIGABRT":6,"SIGIOT":6,"SIGBUS":7,"SIGFPE":8,"SIGKILL":9,"SIGUSR1":10,"SIGSEGV":11,"SIGUSR2":12,"SIGPIPE":13,"SIGALRM":14,"SIGTERM":15,"SIGCHLD":17,"SIGSTKFLT":16,"SIGCONT":18,"SIGSTOP":19,"SIGTSTP":20,"SIGTTIN":21,"SIGTTOU":22,"SIGURG":23,"SIGXCPU":24,"SIGXFSZ":25,"SIGVTALRM":26,"SIGPROF":27,"SIGWINCH":28,"SIGIO":29,"SIGPOLL":29,"SIGPWR":30,"SIGSYS":31,"SIGUNUSED":31}
// prints: arch 0 function string
// prints: cpus 0 undefined object
// prints: endianness 0 function string
// prints: freemem 0 function number
// prints: getPriority 1 undefined number
// prints: homedir 0 function string
// prints: hostname 0 function string
// prints: loadavg 0 undefined object
// prints: platform 0 function string
// prints: release 0 function string
// prints: tmpdir 0 function string
// prints: totalmem 0 function number
// prints: type 0 function string
// prints: uptime 0 function number
// prints: userInfo 1 undefined object
// prints: version 0 function string
// prints: linuxx64LEtrueLinux
// prints: "\n"
// prints: TypeError undefined Cannot assign to read only property 'EOL' of object '#<Object>'
// prints: 5
// prints: TypeError undefined Cannot assign to read only property 'constants' of object '#<Object>'
// prints: ok
// prints: {"value":"\n","writable":false,"enumerable":true,"configurable":true}
// prints: true,false,false
// prints: 0undefinedundefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError ERR_OUT_OF_RANGE The value of "pid" is out of range. It
// prints: RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: TypeError ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: true
// prints: uid,gid,username,homedir,shell
// prints: ok
// prints: {}
// prints: address,netmask,family,mac,internal,cidr
// prints: user,nice,sys,idle,irqtrue
// node: 18
// prints: UV_UDP_REUSEADDR,dlopen,errno,signals,priority E2BIG,EACCES,EADDRINUSE,EADDRNOTAVAIL,EAFNOSUPPORT,EAGAIN,EALREADY,EBADF,EBADMSG,EBUSY,ECANCELED,ECHILD,ECONNABORTED,ECONNREFUSED,ECONNRESET,EDEADLK,EDESTADDRREQ,EDOM,EDQUOT,EEXIST,EFAULT,EFBIG,EHOSTUNREACH,EIDRM,EILSEQ,EINPROGRESS,EINTR,EINVAL,EIO,EISCONN,EISDIR,ELOOP,EMFILE,EMLINK,EMSGSIZE,EMULTIHOP,ENAMETOOLONG,ENETDOWN,ENETRESET,ENETUNREACH,ENFILE,ENOBUFS,ENODATA,ENODEV,ENOENT,ENOEXEC,ENOLCK,ENOLINK,ENOMEM,ENOMSG,ENOPROTOOPT,ENOSPC,ENOSR,ENOSTR,ENOSYS,ENOTCONN,ENOTDIR,ENOTEMPTY,ENOTSOCK,ENOTSUP,ENOTTY,ENXIO,EOPNOTSUPP,EOVERFLOW,EPERM,EPIPE,EPROTO,EPROTONOSUPPORT,EPROTOTYPE,ERANGE,EROFS,ESPIPE,ESRCH,ESTALE,ETIME,ETIMEDOUT,ETXTBSY,EWOULDBLOCK,EXDEV SIGHUP,SIGINT,SIGQUIT,SIGILL,SIGTRAP,SIGABRT,SIGIOT,SIGBUS,SIGFPE,SIGKILL,SIGUSR1,SIGSEGV,SIGUSR2,SIGPIPE,SIGALRM,SIGTERM,SIGCHLD,SIGSTKFLT,SIGCONT,SIGSTOP,SIGTSTP,SIGTTIN,SIGTTOU,SIGURG,SIGXCPU,SIGXFSZ,SIGVTALRM,SIGPROF,SIGWINCH,SIGIO,SIGPOLL,SIGPWR,SIGSYS [Object: null prototype] {
// prints:   RTLD_LAZY: 1,
// prints:   RTLD_NOW: 2,
// prints:   RTLD_GLOBAL: 256,
// prints:   RTLD_LOCAL: 0,
// prints:   RTLD_DEEPBIND: 8
// prints: } [Object: null prototype] {
// prints:   PRIORITY_LOW: 19,
// prints:   PRIORITY_BELOW_NORMAL: 10,
// prints:   PRIORITY_NORMAL: 0,
// prints:   PRIORITY_ABOVE_NORMAL: -7,
// prints:   PRIORITY_HIGH: -14,
// prints:   PRIORITY_HIGHEST: -20
// prints: } 4
// prints: {"E2BIG":7,"EACCES":13,"EADDRINUSE":98,"EADDRNOTAVAIL":99,"EAFNOSUPPORT":97,"EAGAIN":11,"EALREADY":114,"EBADF":9,"EBADMSG":74,"EBUSY":16,"ECANCELED":125,"ECHILD":10,"ECONNABORTED":103,"ECONNREFUSED":111,"ECONNRESET":104,"EDEADLK":35,"EDESTADDRREQ":89,"EDOM":33,"EDQUOT":122,"EEXIST":17,"EFAULT":14,"EFBIG":27,"EHOSTUNREACH":113,"EIDRM":43,"EILSEQ":84,"EINPROGRESS":115,"EINTR":4,"EINVAL":22,"EIO":5,"EISCONN":106,"EISDIR":21,"ELOOP":40,"EMFILE":24,"EMLINK":31,"EMSGSIZE":90,"EMULTIHOP":72,"ENAMETOOLONG":36,"ENETDOWN":100,"ENETRESET":102,"ENETUNREACH":101,"ENFILE":23,"ENOBUFS":105,"ENODATA":61,"ENODEV":19,"ENOENT":2,"ENOEXEC":8,"ENOLCK":37,"ENOLINK":67,"ENOMEM":12,"ENOMSG":42,"ENOPROTOOPT":92,"ENOSPC":28,"ENOSR":63,"ENOSTR":60,"ENOSYS":38,"ENOTCONN":107,"ENOTDIR":20,"ENOTEMPTY":39,"ENOTSOCK":88,"ENOTSUP":95,"ENOTTY":25,"ENXIO":6,"EOPNOTSUPP":95,"EOVERFLOW":75,"EPERM":1,"EPIPE":32,"EPROTO":71,"EPROTONOSUPPORT":93,"EPROTOTYPE":91,"ERANGE":34,"EROFS":30,"ESPIPE":29,"ESRCH":3,"ESTALE":116,"ETIME":62,"ETIMEDOUT":110,"ETXTBSY":26,"EWOULDBLOCK":11,"EXDEV":18} {"SIGHUP":1,"SIGINT":2,"SIGQUIT":3,"SIGILL":4,"SIGTRAP":5,"SIGABRT":6,"SIGIOT":6,"SIGBUS":7,"SIGFPE":8,"SIGKILL":9,"SIGUSR1":10,"SIGSEGV":11,"SIGUSR2":12,"SIGPIPE":13,"SIGALRM":14,"SIGTERM":15,"SIGCHLD":17,"SIGSTKFLT":16,"SIGCONT":18,"SIGSTOP":19,"SIGTSTP":20,"SIGTTIN":21,"SIGTTOU":22,"SIGURG":23,"SIGXCPU":24,"SIGXFSZ":25,"SIGVTALRM":26,"SIGPROF":27,"SIGWINCH":28,"SIGIO":29,"SIGPOLL":29,"SIGPWR":30,"SIGSYS":31}
// prints: arch 0 function string
// prints: availableParallelism 0 function number
// prints: cpus 0 undefined object
// prints: endianness 0 function string
// prints: freemem 0 function number
// prints: getPriority 1 undefined number
// prints: homedir 0 function string
// prints: hostname 0 function string
// prints: loadavg 0 undefined object
// prints: machine 0 function string
// prints: platform 0 function string
// prints: release 0 function string
// prints: tmpdir 0 function string
// prints: totalmem 0 function number
// prints: type 0 function string
// prints: uptime 0 function number
// prints: userInfo 1 undefined object
// prints: version 0 function string
// prints: linuxx64LEtrueLinux
// prints: "\n"
// prints: TypeError undefined Cannot assign to read only property 'EOL' of object '#<Object>'
// prints: TypeError undefined Cannot assign to read only property 'devNull' of object '#<Object>'
// prints: TypeError undefined Cannot assign to read only property 'constants' of object '#<Object>'
// prints: ok
// prints: {"value":"\n","writable":false,"enumerable":true,"configurable":true}
// prints: true,false,false
// prints: 0undefinedundefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError ERR_OUT_OF_RANGE The value of "pid" is out of range. It
// prints: RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: TypeError ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: true
// prints: uid,gid,username,homedir,shell
// prints: ok
// prints: [Object: null prototype] {}
// prints: address,netmask,family,mac,internal,cidr
// prints: user,nice,sys,idle,irqtrue
// node: 20
// prints: UV_UDP_REUSEADDR,dlopen,errno,signals,priority E2BIG,EACCES,EADDRINUSE,EADDRNOTAVAIL,EAFNOSUPPORT,EAGAIN,EALREADY,EBADF,EBADMSG,EBUSY,ECANCELED,ECHILD,ECONNABORTED,ECONNREFUSED,ECONNRESET,EDEADLK,EDESTADDRREQ,EDOM,EDQUOT,EEXIST,EFAULT,EFBIG,EHOSTUNREACH,EIDRM,EILSEQ,EINPROGRESS,EINTR,EINVAL,EIO,EISCONN,EISDIR,ELOOP,EMFILE,EMLINK,EMSGSIZE,EMULTIHOP,ENAMETOOLONG,ENETDOWN,ENETRESET,ENETUNREACH,ENFILE,ENOBUFS,ENODATA,ENODEV,ENOENT,ENOEXEC,ENOLCK,ENOLINK,ENOMEM,ENOMSG,ENOPROTOOPT,ENOSPC,ENOSR,ENOSTR,ENOSYS,ENOTCONN,ENOTDIR,ENOTEMPTY,ENOTSOCK,ENOTSUP,ENOTTY,ENXIO,EOPNOTSUPP,EOVERFLOW,EPERM,EPIPE,EPROTO,EPROTONOSUPPORT,EPROTOTYPE,ERANGE,EROFS,ESPIPE,ESRCH,ESTALE,ETIME,ETIMEDOUT,ETXTBSY,EWOULDBLOCK,EXDEV SIGHUP,SIGINT,SIGQUIT,SIGILL,SIGTRAP,SIGABRT,SIGIOT,SIGBUS,SIGFPE,SIGKILL,SIGUSR1,SIGSEGV,SIGUSR2,SIGPIPE,SIGALRM,SIGTERM,SIGCHLD,SIGSTKFLT,SIGCONT,SIGSTOP,SIGTSTP,SIGTTIN,SIGTTOU,SIGURG,SIGXCPU,SIGXFSZ,SIGVTALRM,SIGPROF,SIGWINCH,SIGIO,SIGPOLL,SIGPWR,SIGSYS [Object: null prototype] {
// prints:   RTLD_LAZY: 1,
// prints:   RTLD_NOW: 2,
// prints:   RTLD_GLOBAL: 256,
// prints:   RTLD_LOCAL: 0,
// prints:   RTLD_DEEPBIND: 8
// prints: } [Object: null prototype] {
// prints:   PRIORITY_LOW: 19,
// prints:   PRIORITY_BELOW_NORMAL: 10,
// prints:   PRIORITY_NORMAL: 0,
// prints:   PRIORITY_ABOVE_NORMAL: -7,
// prints:   PRIORITY_HIGH: -14,
// prints:   PRIORITY_HIGHEST: -20
// prints: } 4
// prints: {"E2BIG":7,"EACCES":13,"EADDRINUSE":98,"EADDRNOTAVAIL":99,"EAFNOSUPPORT":97,"EAGAIN":11,"EALREADY":114,"EBADF":9,"EBADMSG":74,"EBUSY":16,"ECANCELED":125,"ECHILD":10,"ECONNABORTED":103,"ECONNREFUSED":111,"ECONNRESET":104,"EDEADLK":35,"EDESTADDRREQ":89,"EDOM":33,"EDQUOT":122,"EEXIST":17,"EFAULT":14,"EFBIG":27,"EHOSTUNREACH":113,"EIDRM":43,"EILSEQ":84,"EINPROGRESS":115,"EINTR":4,"EINVAL":22,"EIO":5,"EISCONN":106,"EISDIR":21,"ELOOP":40,"EMFILE":24,"EMLINK":31,"EMSGSIZE":90,"EMULTIHOP":72,"ENAMETOOLONG":36,"ENETDOWN":100,"ENETRESET":102,"ENETUNREACH":101,"ENFILE":23,"ENOBUFS":105,"ENODATA":61,"ENODEV":19,"ENOENT":2,"ENOEXEC":8,"ENOLCK":37,"ENOLINK":67,"ENOMEM":12,"ENOMSG":42,"ENOPROTOOPT":92,"ENOSPC":28,"ENOSR":63,"ENOSTR":60,"ENOSYS":38,"ENOTCONN":107,"ENOTDIR":20,"ENOTEMPTY":39,"ENOTSOCK":88,"ENOTSUP":95,"ENOTTY":25,"ENXIO":6,"EOPNOTSUPP":95,"EOVERFLOW":75,"EPERM":1,"EPIPE":32,"EPROTO":71,"EPROTONOSUPPORT":93,"EPROTOTYPE":91,"ERANGE":34,"EROFS":30,"ESPIPE":29,"ESRCH":3,"ESTALE":116,"ETIME":62,"ETIMEDOUT":110,"ETXTBSY":26,"EWOULDBLOCK":11,"EXDEV":18} {"SIGHUP":1,"SIGINT":2,"SIGQUIT":3,"SIGILL":4,"SIGTRAP":5,"SIGABRT":6,"SIGIOT":6,"SIGBUS":7,"SIGFPE":8,"SIGKILL":9,"SIGUSR1":10,"SIGSEGV":11,"SIGUSR2":12,"SIGPIPE":13,"SIGALRM":14,"SIGTERM":15,"SIGCHLD":17,"SIGSTKFLT":16,"SIGCONT":18,"SIGSTOP":19,"SIGTSTP":20,"SIGTTIN":21,"SIGTTOU":22,"SIGURG":23,"SIGXCPU":24,"SIGXFSZ":25,"SIGVTALRM":26,"SIGPROF":27,"SIGWINCH":28,"SIGIO":29,"SIGPOLL":29,"SIGPWR":30,"SIGSYS":31}
// prints: arch 0 function string
// prints: availableParallelism 0 function number
// prints: cpus 0 undefined object
// prints: endianness 0 function string
// prints: freemem 0 function number
// prints: getPriority 1 undefined number
// prints: homedir 0 function string
// prints: hostname 0 function string
// prints: loadavg 0 undefined object
// prints: machine 0 function string
// prints: platform 0 function string
// prints: release 0 function string
// prints: tmpdir 0 function string
// prints: totalmem 0 function number
// prints: type 0 function string
// prints: uptime 0 function number
// prints: userInfo 1 undefined object
// prints: version 0 function string
// prints: linuxx64LEtrueLinux
// prints: "\n"
// prints: TypeError undefined Cannot assign to read only property 'EOL' of object '#<Object>'
// prints: TypeError undefined Cannot assign to read only property 'devNull' of object '#<Object>'
// prints: TypeError undefined Cannot assign to read only property 'constants' of object '#<Object>'
// prints: ok
// prints: {"value":"\n","writable":false,"enumerable":true,"configurable":true}
// prints: true,false,false
// prints: 0undefinedundefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError ERR_OUT_OF_RANGE The value of "pid" is out of range. It
// prints: RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: TypeError ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: true
// prints: uid,gid,username,homedir,shell
// prints: ok
// prints: null
// prints: address,netmask,family,mac,internal,cidr
// prints: user,nice,sys,idle,irqtrue
// node: 22 24 26
// prints: UV_UDP_REUSEADDR,dlopen,errno,signals,priority E2BIG,EACCES,EADDRINUSE,EADDRNOTAVAIL,EAFNOSUPPORT,EAGAIN,EALREADY,EBADF,EBADMSG,EBUSY,ECANCELED,ECHILD,ECONNABORTED,ECONNREFUSED,ECONNRESET,EDEADLK,EDESTADDRREQ,EDOM,EDQUOT,EEXIST,EFAULT,EFBIG,EHOSTUNREACH,EIDRM,EILSEQ,EINPROGRESS,EINTR,EINVAL,EIO,EISCONN,EISDIR,ELOOP,EMFILE,EMLINK,EMSGSIZE,EMULTIHOP,ENAMETOOLONG,ENETDOWN,ENETRESET,ENETUNREACH,ENFILE,ENOBUFS,ENODATA,ENODEV,ENOENT,ENOEXEC,ENOLCK,ENOLINK,ENOMEM,ENOMSG,ENOPROTOOPT,ENOSPC,ENOSR,ENOSTR,ENOSYS,ENOTCONN,ENOTDIR,ENOTEMPTY,ENOTSOCK,ENOTSUP,ENOTTY,ENXIO,EOPNOTSUPP,EOVERFLOW,EPERM,EPIPE,EPROTO,EPROTONOSUPPORT,EPROTOTYPE,ERANGE,EROFS,ESPIPE,ESRCH,ESTALE,ETIME,ETIMEDOUT,ETXTBSY,EWOULDBLOCK,EXDEV SIGHUP,SIGINT,SIGQUIT,SIGILL,SIGTRAP,SIGABRT,SIGIOT,SIGBUS,SIGFPE,SIGKILL,SIGUSR1,SIGSEGV,SIGUSR2,SIGPIPE,SIGALRM,SIGTERM,SIGCHLD,SIGSTKFLT,SIGCONT,SIGSTOP,SIGTSTP,SIGTTIN,SIGTTOU,SIGURG,SIGXCPU,SIGXFSZ,SIGVTALRM,SIGPROF,SIGWINCH,SIGIO,SIGPOLL,SIGPWR,SIGSYS [Object: null prototype] {
// prints:   RTLD_LAZY: 1,
// prints:   RTLD_NOW: 2,
// prints:   RTLD_GLOBAL: 256,
// prints:   RTLD_LOCAL: 0,
// prints:   RTLD_DEEPBIND: 8
// prints: } [Object: null prototype] {
// prints:   PRIORITY_LOW: 19,
// prints:   PRIORITY_BELOW_NORMAL: 10,
// prints:   PRIORITY_NORMAL: 0,
// prints:   PRIORITY_ABOVE_NORMAL: -7,
// prints:   PRIORITY_HIGH: -14,
// prints:   PRIORITY_HIGHEST: -20
// prints: } 4
// prints: {"E2BIG":7,"EACCES":13,"EADDRINUSE":98,"EADDRNOTAVAIL":99,"EAFNOSUPPORT":97,"EAGAIN":11,"EALREADY":114,"EBADF":9,"EBADMSG":74,"EBUSY":16,"ECANCELED":125,"ECHILD":10,"ECONNABORTED":103,"ECONNREFUSED":111,"ECONNRESET":104,"EDEADLK":35,"EDESTADDRREQ":89,"EDOM":33,"EDQUOT":122,"EEXIST":17,"EFAULT":14,"EFBIG":27,"EHOSTUNREACH":113,"EIDRM":43,"EILSEQ":84,"EINPROGRESS":115,"EINTR":4,"EINVAL":22,"EIO":5,"EISCONN":106,"EISDIR":21,"ELOOP":40,"EMFILE":24,"EMLINK":31,"EMSGSIZE":90,"EMULTIHOP":72,"ENAMETOOLONG":36,"ENETDOWN":100,"ENETRESET":102,"ENETUNREACH":101,"ENFILE":23,"ENOBUFS":105,"ENODATA":61,"ENODEV":19,"ENOENT":2,"ENOEXEC":8,"ENOLCK":37,"ENOLINK":67,"ENOMEM":12,"ENOMSG":42,"ENOPROTOOPT":92,"ENOSPC":28,"ENOSR":63,"ENOSTR":60,"ENOSYS":38,"ENOTCONN":107,"ENOTDIR":20,"ENOTEMPTY":39,"ENOTSOCK":88,"ENOTSUP":95,"ENOTTY":25,"ENXIO":6,"EOPNOTSUPP":95,"EOVERFLOW":75,"EPERM":1,"EPIPE":32,"EPROTO":71,"EPROTONOSUPPORT":93,"EPROTOTYPE":91,"ERANGE":34,"EROFS":30,"ESPIPE":29,"ESRCH":3,"ESTALE":116,"ETIME":62,"ETIMEDOUT":110,"ETXTBSY":26,"EWOULDBLOCK":11,"EXDEV":18} {"SIGHUP":1,"SIGINT":2,"SIGQUIT":3,"SIGILL":4,"SIGTRAP":5,"SIGABRT":6,"SIGIOT":6,"SIGBUS":7,"SIGFPE":8,"SIGKILL":9,"SIGUSR1":10,"SIGSEGV":11,"SIGUSR2":12,"SIGPIPE":13,"SIGALRM":14,"SIGTERM":15,"SIGCHLD":17,"SIGSTKFLT":16,"SIGCONT":18,"SIGSTOP":19,"SIGTSTP":20,"SIGTTIN":21,"SIGTTOU":22,"SIGURG":23,"SIGXCPU":24,"SIGXFSZ":25,"SIGVTALRM":26,"SIGPROF":27,"SIGWINCH":28,"SIGIO":29,"SIGPOLL":29,"SIGPWR":30,"SIGSYS":31}
// prints: arch 0 function string
// prints: availableParallelism 0 function number
// prints: cpus 0 undefined object
// prints: endianness 0 function string
// prints: freemem 0 function number
// prints: getPriority 1 undefined number
// prints: homedir 0 function string
// prints: hostname 0 function string
// prints: loadavg 0 undefined object
// prints: machine 0 function string
// prints: platform 0 function string
// prints: release 0 function string
// prints: tmpdir 0 function string
// prints: totalmem 0 function number
// prints: type 0 function string
// prints: uptime 0 function number
// prints: userInfo 1 undefined object
// prints: version 0 function string
// prints: linuxx64LEtrueLinux
// prints: "\n"
// prints: TypeError undefined Cannot assign to read only property 'EOL' of object '#<Object>'
// prints: TypeError undefined Cannot assign to read only property 'devNull' of object '#<Object>'
// prints: TypeError undefined Cannot assign to read only property 'constants' of object '#<Object>'
// prints: TypeError undefined Cannot add property SIGX, object is not extensible
// prints: {"value":"\n","writable":false,"enumerable":true,"configurable":true}
// prints: true,false,false
// prints: 0undefinedundefined
// prints: TypeError ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError ERR_OUT_OF_RANGE The value of "pid" is out of range. It
// prints: RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: TypeError ERR_INVALID_ARG_TYPE The "pid" argument
// prints: RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It
// prints: true
// prints: uid,gid,username,homedir,shell
// prints: ok
// prints: null
// prints: address,netmask,family,mac,internal,cidr
// prints: user,nice,sys,idle,irqtrue
