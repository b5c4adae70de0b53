'use strict';

// The errors of streams. Node's own words, by release.
const P = require('internal/primordials');
const { codes, codedError, AbortError } = require('internal/errors');

const own = { __proto__: null };

/** `new ERR_X(...)`, and for the few places that forget it, `ERR_X(...)`. */
function declare(code, Base, word) {
  own[code] = function NodeError(...args) {
    return codedError(Base, code, typeof word === 'function' ? P.Reflect.apply(word, null, args) : word);
  };
}

declare('ERR_INVALID_CALLBACK', TypeError, (given) =>
  `Callback must be a function. Received ${require('internal/inspect').inspect(given)}`);
declare('ERR_INVALID_OPT_VALUE', TypeError, (name, value) => (host.release < 12
  ? `The value "${P.String(value)}" is invalid for option "${name}"`
  : `The value "${P.String(value)}" is invalid for option "${name}"`));
declare('ERR_STREAM_ALREADY_FINISHED', Error, (name) => `Cannot call ${name} after a stream was finished`);
declare('ERR_STREAM_CANNOT_PIPE', Error, 'Cannot pipe, not readable');
declare('ERR_STREAM_DESTROYED', Error, (name) => `Cannot call ${name} after a stream was destroyed`);
declare('ERR_STREAM_NULL_VALUES', TypeError, 'May not write null values to stream');
declare('ERR_STREAM_PREMATURE_CLOSE', Error, 'Premature close');
declare('ERR_STREAM_PUSH_AFTER_EOF', Error, 'stream.push() after EOF');
declare('ERR_STREAM_UNABLE_TO_PIPE', Error, 'Cannot pipe to a closed or destroyed stream');
declare('ERR_STREAM_UNSHIFT_AFTER_END_EVENT', Error, 'stream.unshift() after end event');
declare('ERR_STREAM_WRITE_AFTER_END', Error, 'write after end');
declare('ERR_TRANSFORM_ALREADY_TRANSFORMING', Error, 'Calling transform done when still transforming');
declare('ERR_TRANSFORM_WITH_LENGTH_0', Error, 'Calling transform done when writableState.length != 0');

/** One error of two that happened at once. */
function aggregateTwoErrors(inner, outer) {
  if (!inner || !outer || inner === outer) return inner || outer;
  if (P.isArray(outer.errors)) {
    P.arrayPush(outer.errors, inner);
    return outer;
  }
  const both = new AggregateError([outer, inner], outer.message);
  both.code = outer.code;
  return both;
}

module.exports = {
  codes: P.Object.setPrototypeOf(own, codes),
  AbortError,
  aggregateTwoErrors,
  hideStackFrames: (fn) => fn,
};
