'use strict';

// Errors with a `code`, worded as Node words them.
const P = require('internal/primordials');

const inspect = (value, options) => require('internal/inspect').inspect(value, options);

/** Before, such an error has its code in its name, and both from its prototype. */
const OWNS_CODE_SINCE = 12;
const LAST_OF_A_CLASS_THAT_SHOWS = 15;
/** From here on there is a class of them again, which passes for its base class. */
const HIDES_ITS_CLASS_SINCE = 20;

const prototypes = { __proto__: null };

/** What assigning to an accessor of a class of old does. */
function ownInstead(key) {
  return function set(value) {
    P.Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
  };
}

function makePrototype(Base, code) {
  const named = { NodeError: class extends Base {} }.NodeError;
  const { prototype } = named;
  if (host.release < OWNS_CODE_SINCE) {
    const get = (value) => ({ get: () => value, configurable: true });
    P.Object.defineProperty(prototype, 'name', { ...get(`${Base.name} [${code}]`), set: ownInstead('name') });
    P.Object.defineProperty(prototype, 'code', { ...get(code), set: ownInstead('code') });
  } else if (host.release >= HIDES_ITS_CLASS_SINCE) P.hide(prototype, 'constructor', Base);
  return prototype;
}

function prototypeOf(Base, code) {
  if (host.release > LAST_OF_A_CLASS_THAT_SHOWS && host.release < HIDES_ITS_CLASS_SINCE) return undefined;
  const key = host.release < OWNS_CODE_SINCE ? code : Base.name;
  prototypes[key] ??= makePrototype(Base, code);
  return prototypes[key];
}

/** Puts `[CODE]` behind the name at the head of the stack, as Node does for its own errors. */
function nameCode(error, name, code) {
  const { stack } = error;
  if (typeof stack === 'string' && P.stringStartsWith(stack, name)) {
    P.hide(error, 'stack', `${name} [${code}]${P.stringSlice(stack, name.length)}`);
  }
}

/** An error of the given class with a code. */
function codedError(Base, code, message, properties) {
  const error = new Base(message);
  nameCode(error, error.name, code);
  const prototype = prototypeOf(Base, code);
  if (prototype !== undefined) P.Object.setPrototypeOf(error, prototype);
  if (host.release >= OWNS_CODE_SINCE) {
    P.hide(error, 'toString', { toString() { return `${this.name} [${code}]: ${this.message}`; } }.toString);
    error.code = code;
  }
  return properties === undefined ? error : P.Object.assign(error, properties);
}

/** What a wrong argument was: `type number (5)`, `an instance of Foo`, `undefined`. */
function received(value) {
  if (value === null || value === undefined) return `${value}`;
  if (typeof value === 'function') return value.name ? `function ${value.name}` : 'function ';
  if (typeof value === 'object') {
    return value.constructor && value.constructor.name
      ? `an instance of ${value.constructor.name}`
      : inspect(value, { depth: -1 });
  }
  let shown = inspect(value, { colors: false });
  if (shown.length > 28) shown = `${P.stringSlice(shown, 0, 25)}...`;
  return `type ${typeof value} (${shown})`;
}

const codes = {};

/** Declares `new codes.CODE(...args)`; `word` makes the message and may set properties. */
function declare(code, Base, word) {
  codes[code] = function NodeError(...args) {
    const properties = {};
    const message = typeof word === 'function' ? word(args, properties) : word;
    return codedError(Base, code, message, properties);
  };
}

declare('ERR_INVALID_ARG_TYPE', TypeError, ([name, expected, actual]) =>
  require('internal/error-words').wrongType(name, expected, actual, received));
declare('ERR_INVALID_RETURN_VALUE', TypeError, ([input, name, value]) =>
  `Expected ${input} to be returned from the "${name}" function but got ${received(value)}.`);
declare('ERR_INVALID_ARG_VALUE', TypeError, ([name, value, reason = 'is invalid']) =>
  require('internal/error-words').wrongValue(name, value, reason, inspect));
declare('ERR_OUT_OF_RANGE', RangeError, ([name, range, input]) =>
  require('internal/error-words').outOfRange(name, range, input, inspect));

declare('ABORT_ERR', Error, 'The operation was aborted');
declare('ERR_AMBIGUOUS_ARGUMENT', TypeError, ([name, reason]) =>
  `The "${name}" argument is ambiguous. ${reason}`);
declare('ERR_ASSERTION', Error, ([message]) => message);
declare('ERR_ASYNC_CALLBACK', TypeError, ([name]) => `${name} must be a function`);
declare('ERR_BUFFER_OUT_OF_BOUNDS', RangeError, ([name]) =>
  name ? `"${name}" is outside of buffer bounds` : 'Attempt to access memory outside buffer bounds');
declare('ERR_CONSOLE_WRITABLE_STREAM', TypeError, ([name]) =>
  `Console expects a writable stream instance for ${name}`);
declare('ERR_CRYPTO_HASH_FINALIZED', Error, 'Digest already called');
declare('ERR_CRYPTO_INVALID_CURVE', TypeError, 'Invalid EC curve name');
declare('ERR_CRYPTO_INVALID_DIGEST', TypeError, ([name]) => `Invalid digest: ${name}`);
declare('ERR_CRYPTO_INVALID_SCRYPT_PARAMS', RangeError, 'Invalid scrypt params');
declare('ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', RangeError,
  'Input buffers must have the same byte length');
declare('ERR_DIR_CLOSED', Error, 'Directory handle was closed');
declare('ERR_EVENT_RECURSION', Error, ([type]) => `The event "${type}" is already being dispatched`);
declare('ERR_FALSY_VALUE_REJECTION', Error, ([reason], properties) => {
  properties.reason = reason;
  return 'Promise was rejected with falsy value';
});
declare('ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', TypeError, ([name]) =>
  `The feature ${name} is unavailable on the current platform, which is being used to run Node.js`);
declare('ERR_HTTP_HEADERS_SENT', Error, ([what]) =>
  `Cannot ${what} headers after they are sent to the client`);
declare('ERR_HTTP_INVALID_HEADER_VALUE', TypeError, ([value, name]) =>
  `Invalid value "${value}" for header "${name}"`);
declare('ERR_HTTP_INVALID_STATUS_CODE', RangeError, ([status]) => `Invalid status code: ${status}`);
declare('ERR_HTTP_SOCKET_ASSIGNED', Error, 'ServerResponse has an already assigned socket');
declare('ERR_ILLEGAL_CONSTRUCTOR', TypeError, 'Illegal constructor');
declare('ERR_INVALID_ARG', TypeError, ([message]) => message);
declare('ERR_INVALID_BUFFER_SIZE', RangeError, ([size]) => `Buffer size must be a multiple of ${size}`);
declare('ERR_INVALID_CHAR', TypeError, ([name, field]) =>
  `Invalid character in ${name}${field === undefined ? '' : ` ["${field}"]`}`);
declare('ERR_INVALID_FILE_URL_PATH', TypeError, ([reason]) => `File URL path ${reason}`);
declare('ERR_INVALID_FILE_URL_HOST', TypeError, ([platform]) =>
  `File URL host must be "localhost" or empty on ${platform}`);
declare('ERR_INVALID_PROTOCOL', TypeError, ([actual, expected]) =>
  `Protocol "${actual}" not supported. Expected "${expected}"`);
declare('ERR_INVALID_THIS', TypeError, ([type]) => `Value of "this" must be of type ${type}`);
declare('ERR_INVALID_TUPLE', TypeError, ([name, expected]) => `${name} must be an iterable ${expected} tuple`);
declare('ERR_INVALID_URL', TypeError, ([input, base], properties) => {
  properties.input = input;
  if (base !== undefined) properties.base = base;
  return 'Invalid URL';
});
declare('ERR_INVALID_URL_SCHEME', TypeError, ([expected]) => `The URL must be of scheme ${expected}`);
declare('ERR_MISSING_ARGS', TypeError, (args) =>
  require('internal/error-words').missingArguments(args));
declare('ERR_INVALID_MIME_SYNTAX', TypeError, ([production, text, at]) =>
  `The MIME syntax for a ${production} in "${text}" is invalid${at === -1 ? '' : ` at ${at}`}`);
declare('ERR_PARSE_ARGS_INVALID_OPTION_VALUE', TypeError, ([message]) => message);
declare('ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', TypeError, ([text]) =>
  `Unexpected argument '${text}'. This command does not take positional arguments`);
declare('ERR_PARSE_ARGS_UNKNOWN_OPTION', TypeError, ([option, allowsPositionals]) =>
  require('internal/error-words').unknownOption(option, allowsPositionals));
declare('ERR_METHOD_NOT_IMPLEMENTED', Error, ([name]) => `The ${name} method is not implemented`);
declare('ERR_MULTIPLE_CALLBACK', Error, 'Callback called multiple times');
declare('ERR_SCRYPT_NOT_SUPPORTED', Error, 'Scrypt algorithm not supported');
declare('ERR_INVALID_HTTP_TOKEN', TypeError, ([name, value]) =>
  `${name} must be a valid HTTP token ["${value}"]`);
declare('ERR_INVALID_IP_ADDRESS', TypeError, ([address]) => `Invalid IP address: ${address}`);
declare('ERR_SERVER_ALREADY_LISTEN', Error,
  'Listen method has been called more than once without closing.');
declare('ERR_SERVER_NOT_RUNNING', Error, 'Server is not running.');
declare('ERR_SOCKET_BAD_PORT', RangeError, ([name, port]) =>
  require('internal/error-words').badPort(name, port, received));
declare('ERR_SOCKET_CLOSED', Error, 'Socket is closed');
declare('ERR_SOCKET_CLOSED_BEFORE_CONNECTION', Error,
  'Socket closed before the connection was established');
declare('ERR_STREAM_ALREADY_FINISHED', Error, ([name]) =>
  `Cannot call ${name} after a stream was finished`);
declare('ERR_STREAM_CANNOT_PIPE', Error, 'Cannot pipe, not readable');
declare('ERR_STREAM_DESTROYED', Error, ([name]) => `Cannot call ${name} after a stream was destroyed`);
declare('ERR_STREAM_NULL_VALUES', TypeError, 'May not write null values to stream');
declare('ERR_STREAM_WRITE_AFTER_END', Error, 'write after end');
declare('ERR_STREAM_PREMATURE_CLOSE', Error, 'Premature close');
declare('ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET', Error,
  '`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active');
declare('ERR_UNESCAPED_CHARACTERS', TypeError, ([name]) => `${name} contains unescaped characters`);
declare('ERR_UNHANDLED_ERROR', Error, ([shown, context], properties) => {
  properties.context = context;
  return shown === undefined ? 'Unhandled error.' : `Unhandled error. (${shown})`;
});
declare('ERR_UNKNOWN_ENCODING', TypeError, ([encoding]) => `Unknown encoding: ${encoding}`);
declare('ERR_UNKNOWN_SIGNAL', TypeError, ([signal]) => `Unknown signal: ${signal}`);
declare('ERR_USE_AFTER_CLOSE', Error, ([name]) => `${name} was closed`);
declare('ERR_ENCODING_INVALID_ENCODED_DATA', TypeError, ([encoding]) =>
  `The encoded data was not valid for encoding ${encoding}`);
declare('ERR_ENCODING_NOT_SUPPORTED', RangeError, ([encoding]) =>
  `The "${encoding}" encoding is not supported`);

/** Rejects the promise or ends the call of an operation whose signal was aborted. */
class AbortError extends Error {
  constructor(message = 'The operation was aborted', options = undefined) {
    super(message, options);
    this.code = 'ABORT_ERR';
    this.name = 'AbortError';
  }
}

module.exports = { codes, codedError, AbortError, received };
