'use strict';

// What becomes of a rejection of an async listener.
const P = require('internal/primordials');

const kCapture = host.symbol('kCapture');
const kRejection = Symbol.for('nodejs.rejection');

/** With captureRejections, the rejection of an async listener becomes an 'error' event, a tick later. */
function captureRejection(emitter, promise, type, args) {
  try {
    const { then } = promise;
    if (typeof then !== 'function') return;
    P.Reflect.apply(then, promise, [undefined, (error) => {
      process.nextTick(emitRejection, emitter, error, type, args);
    }]);
  } catch (error) {
    emitter.emit('error', error);
  }
}

function emitRejection(emitter, error, type, args) {
  if (typeof emitter[kRejection] === 'function') {
    emitter[kRejection](error, type, ...args);
    return;
  }
  const before = emitter[kCapture];
  try {
    emitter[kCapture] = false;
    emitter.emit('error', error);
  } finally {
    emitter[kCapture] = before;
  }
}

module.exports = { captureRejection, kCapture, kRejection };
