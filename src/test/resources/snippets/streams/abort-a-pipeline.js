const { pipeline, PassThrough } = require('stream');
const ac = new AbortController();
pipeline(new PassThrough(), new PassThrough(), { signal: ac.signal }, (e) => console.log(e.name, e.code));
setImmediate(() => ac.abort());
console.log('script');

// node: 10 12
// stderr: /snippet/abort-a-pipeline.js:2
// stderr: const ac = new AbortController();
// stderr: ^
// stderr:
// stderr: ReferenceError: AbortController is not defined
// stderr:     at abort-a-pipeline.js:2
// exits: 1
// node: 18
// stderr: node:internal/streams/duplexify:199
// stderr:   throw new ERR_INVALID_ARG_TYPE(
// stderr: ^
// stderr:
// stderr: TypeError [ERR_INVALID_ARG_TYPE]: The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received an instance of Object
// stderr:     at abort-a-pipeline.js:3
// stderr:   code: 'ERR_INVALID_ARG_TYPE'
// stderr: }
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: node:internal/streams/duplexify:204
// stderr:   throw new ERR_INVALID_ARG_TYPE(
// stderr: ^
// stderr:
// stderr: TypeError [ERR_INVALID_ARG_TYPE]: The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received an instance of Object
// stderr:     at abort-a-pipeline.js:3
// stderr:   code: 'ERR_INVALID_ARG_TYPE'
// stderr: }
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: node:internal/streams/duplexify:204
// stderr:   throw new ERR_INVALID_ARG_TYPE(
// stderr: ^
// stderr:
// stderr: TypeError [ERR_INVALID_ARG_TYPE]: The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received an instance of Object
// stderr:     at abort-a-pipeline.js:3
// stderr:   code: 'ERR_INVALID_ARG_TYPE'
// stderr: }
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: node:internal/streams/duplexify:204
// stderr:   throw new ERR_INVALID_ARG_TYPE(
// stderr: ^
// stderr:
// stderr: TypeError [ERR_INVALID_ARG_TYPE]: The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received an instance of Object
// stderr:     at abort-a-pipeline.js:3
// stderr:   code: 'ERR_INVALID_ARG_TYPE'
// stderr: }
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: node:internal/streams/duplexify:213
// stderr:   throw new ERR_INVALID_ARG_TYPE(
// stderr: ^
// stderr:
// stderr: TypeError [ERR_INVALID_ARG_TYPE]: The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received an instance of Object
// stderr:     at abort-a-pipeline.js:3
// stderr:   code: 'ERR_INVALID_ARG_TYPE'
// stderr: }
// stderr:
// stderr: Node.js v26
// exits: 1
