import('/etc/passwd.mjs').then(() => console.log('read'), (e) => console.log(e.code));
import('file:///proc/version').then(() => console.log('read'), (e) => console.log(typeof e.code));

// node: 10
// prints: undefined
// prints: undefined
// node: 12
// prints: ERR_MODULE_NOT_FOUND
// prints: string
// node: 18 20 22 24 26
// prints: ERR_MODULE_NOT_FOUND
// prints: undefined
