const EventEmitter = require('events');
const fs = require('fs');
const util = require('util');
const tries = [
  () => new EventEmitter().on('x'),
  () => new EventEmitter().once('x', 5),
  () => fs.readFile('x', 'utf8'),
  () => fs.readFileSync({}),
  () => fs.readFileSync('x', 5),
  () => fs.writeFileSync(null, 'x'),
  () => util.promisify(5),
  () => util.inherits(1, 2),
  () => setTimeout(5),
  () => setImmediate('x'),
  () => setInterval(null, 5),
  () => process.nextTick({}),
  () => require('crypto').createHash(5),
  () => require('crypto').randomBytes('x'),
  () => Buffer.alloc('x'),
  () => Buffer.concat(5),
  () => process.kill('x'),
  () => process.hrtime('x'),
  () => util.callbackify(3),
  () => util.deprecate(3),
  () => require('stream').pipeline(),
  () => new (require('string_decoder').StringDecoder)(5),
];
tries.forEach((f, i) => {
  try {
    console.log(i, f());
  } catch (e) {
    console.log(i, e.name, e.code, e.message);
  }
});

// node: 10
// prints: 0 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "listener" argument must be of type Function. Received type undefined'
// prints: 1 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "listener" argument must be of type Function. Received type number'
// prints: 2 'TypeError [ERR_INVALID_CALLBACK]' 'ERR_INVALID_CALLBACK' 'Callback must be a function'
// prints: 3 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "path" argument must be one of type string, Buffer, or URL. Received type object'
// prints: 4 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "options" argument must be one of type string or Object. Received type number'
// prints: 5 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "path" argument must be one of type string, Buffer, or URL. Received type object'
// prints: 6 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "original" argument must be of type Function. Received type number'
// prints: 7 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "superCtor.prototype" property must be of type Object. Received type undefined'
// prints: 8 'TypeError [ERR_INVALID_CALLBACK]' 'ERR_INVALID_CALLBACK' 'Callback must be a function'
// prints: 9 'TypeError [ERR_INVALID_CALLBACK]' 'ERR_INVALID_CALLBACK' 'Callback must be a function'
// prints: 10 'TypeError [ERR_INVALID_CALLBACK]' 'ERR_INVALID_CALLBACK' 'Callback must be a function'
// prints: 11 'TypeError [ERR_INVALID_CALLBACK]' 'ERR_INVALID_CALLBACK' 'Callback must be a function'
// prints: 12 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "algorithm" argument must be of type string. Received type number'
// prints: 13 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "size" argument must be of type number. Received type string'
// prints: 14 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "size" argument must be of type number. Received type string'
// prints: 15 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "list" argument must be one of type Array, Buffer, or Uint8Array. Received type number'
// prints: 16 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "pid" argument must be of type number. Received type string'
// prints: 17 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "time" argument must be of type Array. Received type string'
// prints: 18 'TypeError [ERR_INVALID_ARG_TYPE]' 'ERR_INVALID_ARG_TYPE' 'The "original" argument must be of type Function. Received type number'
// prints: 19 'TypeError' undefined 'Object prototype may only be an Object or null: 3'
// prints: 20 'TypeError [ERR_MISSING_ARGS]' 'ERR_MISSING_ARGS' 'The "streams" argument must be specified'
// prints: 21 'TypeError [ERR_UNKNOWN_ENCODING]' 'ERR_UNKNOWN_ENCODING' 'Unknown encoding: 5'
// node: 12
// prints: 0 TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received undefined
// prints: 1 TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received type number (5)
// prints: 2 TypeError ERR_INVALID_CALLBACK Callback must be a function. Received 'utf8'
// prints: 3 TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// prints: 4 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be one of type string or object. Received type number (5)
// prints: 5 TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received null
// prints: 6 TypeError ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type number (5)
// prints: 7 TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// prints: 8 TypeError ERR_INVALID_CALLBACK Callback must be a function. Received 5
// prints: 9 TypeError ERR_INVALID_CALLBACK Callback must be a function. Received 'x'
// prints: 10 TypeError ERR_INVALID_CALLBACK Callback must be a function. Received null
// prints: 11 TypeError ERR_INVALID_CALLBACK Callback must be a function. Received {}
// prints: 12 TypeError ERR_INVALID_ARG_TYPE The "algorithm" argument must be of type string. Received type number (5)
// prints: 13 TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('x')
// prints: 14 TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('x')
// prints: 15 TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of Array. Received type number (5)
// prints: 16 TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('x')
// prints: 17 TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type string ('x')
// prints: 18 TypeError ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type number (3)
// prints: 19 TypeError undefined Object prototype may only be an Object or null: 3
// prints: 20 TypeError ERR_INVALID_CALLBACK Callback must be a function. Received undefined
// prints: 21 TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 5
// node: 18 20 22 24 26
// prints: 0 TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received undefined
// prints: 1 TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received type number (5)
// prints: 2 TypeError ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('utf8')
// prints: 3 TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// prints: 4 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be one of type string or object. Received type number (5)
// prints: 5 TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received null
// prints: 6 TypeError ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type number (5)
// prints: 7 TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// prints: 8 TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
// prints: 9 TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')
// prints: 10 TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received null
// prints: 11 TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
// prints: 12 TypeError ERR_INVALID_ARG_TYPE The "algorithm" argument must be of type string. Received type number (5)
// prints: 13 TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('x')
// prints: 14 TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('x')
// prints: 15 TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of Array. Received type number (5)
// prints: 16 TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('x')
// prints: 17 TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type string ('x')
// prints: 18 TypeError ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type number (3)
// prints: 19 TypeError undefined Object prototype may only be an Object or null: 3
// prints: 20 TypeError ERR_INVALID_ARG_TYPE The "streams[stream.length - 1]" property must be of type function. Received undefined
// prints: 21 TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 5
