const { pipeline, PassThrough } = require('stream');
const ac = new AbortController();
pipeline(new PassThrough(), new PassThrough(), { signal: ac.signal }, (e) => console.log(e.name, e.code));
setImmediate(() => ac.abort());
console.log('script');

// exits: 1
