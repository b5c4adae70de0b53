Object.prototype.get = () => 'polluted';
Object.prototype.value = 1;
Object.prototype.enumerable = true;
Object.prototype.signal = 'polluted';
setTimeout(() => console.log('timer'), 1);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
console.log('script');
delete Object.prototype.get;
delete Object.prototype.value;
delete Object.prototype.enumerable;
delete Object.prototype.signal;

// node: 10
// prints: script
// prints: tick
// prints: timer
// prints: immediate
// node: 12
// stderr: _stream_readable.js:1105
// stderr: ObjectDefineProperties(Readable.prototype, {
// stderr: ^
// stderr:
// stderr: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// exits: 1
// node: 18
// stderr: node:internal/streams/readable:116
// stderr: ObjectDefineProperties(ReadableState.prototype, {
// stderr: ^
// stderr:
// stderr: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: node:internal/streams/readable:139
// stderr: ObjectDefineProperties(ReadableState.prototype, {
// stderr: ^
// stderr:
// stderr: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: node:internal/streams/readable:139
// stderr: ObjectDefineProperties(ReadableState.prototype, {
// stderr: ^
// stderr:
// stderr: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: node:internal/streams/readable:146
// stderr: ObjectDefineProperties(ReadableState.prototype, {
// stderr: ^
// stderr:
// stderr: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: node:internal/streams/readable:154
// stderr: ObjectDefineProperties(ReadableState.prototype, {
// stderr: ^
// stderr:
// stderr: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// stderr:
// stderr: Node.js v26
// exits: 1
