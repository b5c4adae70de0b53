for (const f of [setTimeout, setInterval, setImmediate, queueMicrotask]) {
  try {
    f('text');
  } catch (e) {
    console.log(f.name, e.code);
  }
}

// prints: setTimeout ERR_INVALID_ARG_TYPE
// prints: setInterval ERR_INVALID_ARG_TYPE
// prints: setImmediate ERR_INVALID_ARG_TYPE
// prints: queueMicrotask ERR_INVALID_ARG_TYPE
