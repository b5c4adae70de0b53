import('/etc/passwd.mjs').then(() => console.log('read'), (e) => console.log(e.code));

// node: 10
// prints: undefined
// node: 12 18 20 22 24 26
// prints: ERR_MODULE_NOT_FOUND
