const fs = require('fs');

const names = ['cp', 'rm', 'opendir', 'readv', 'writev', 'lutimes', 'statfs', 'openAsBlob', 'glob',
  'mkdtempDisposableSync', 'lchmod'];
for (const name of names) console.log(name, typeof fs[name]);
for (const name of ['rm', 'cp', 'opendir', 'constants', 'glob']) console.log(name, typeof fs.promises[name]);

// node: 10
// prints: cp undefined
// prints: rm undefined
// prints: opendir undefined
// prints: readv undefined
// prints: writev undefined
// prints: lutimes undefined
// prints: statfs undefined
// prints: openAsBlob undefined
// prints: glob undefined
// prints: mkdtempDisposableSync undefined
// prints: lchmod undefined
// prints: rm undefined
// prints: cp undefined
// prints: opendir undefined
// prints: constants undefined
// prints: glob undefined
// node: 12
// prints: cp undefined
// prints: rm undefined
// prints: opendir function
// prints: readv function
// prints: writev function
// prints: lutimes function
// prints: statfs undefined
// prints: openAsBlob undefined
// prints: glob undefined
// prints: mkdtempDisposableSync undefined
// prints: lchmod undefined
// prints: rm undefined
// prints: cp undefined
// prints: opendir function
// prints: constants undefined
// prints: glob undefined
// node: 18
// prints: cp function
// prints: rm function
// prints: opendir function
// prints: readv function
// prints: writev function
// prints: lutimes function
// prints: statfs function
// prints: openAsBlob undefined
// prints: glob undefined
// prints: mkdtempDisposableSync undefined
// prints: lchmod undefined
// prints: rm function
// prints: cp function
// prints: opendir function
// prints: constants object
// prints: glob undefined
// node: 20
// prints: cp function
// prints: rm function
// prints: opendir function
// prints: readv function
// prints: writev function
// prints: lutimes function
// prints: statfs function
// prints: openAsBlob function
// prints: glob undefined
// prints: mkdtempDisposableSync undefined
// prints: lchmod undefined
// prints: rm function
// prints: cp function
// prints: opendir function
// prints: constants object
// prints: glob undefined
// node: 22
// prints: cp function
// prints: rm function
// prints: opendir function
// prints: readv function
// prints: writev function
// prints: lutimes function
// prints: statfs function
// prints: openAsBlob function
// prints: glob function
// prints: mkdtempDisposableSync undefined
// prints: lchmod undefined
// prints: rm function
// prints: cp function
// prints: opendir function
// prints: constants object
// prints: glob function
// node: 24 26
// prints: cp function
// prints: rm function
// prints: opendir function
// prints: readv function
// prints: writev function
// prints: lutimes function
// prints: statfs function
// prints: openAsBlob function
// prints: glob function
// prints: mkdtempDisposableSync function
// prints: lchmod undefined
// prints: rm function
// prints: cp function
// prints: opendir function
// prints: constants object
// prints: glob function
