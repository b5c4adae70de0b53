const e = new TypeError('x');
e.code = 'ERR_Q';
for (const f of [
  () => setTimeout('x'),
  () => process.nextTick(1),
  () => require('fs').readFileSync(5, 7),
  () => require('path').join(1),
]) {
  try {
    f();
  } catch (x) {
    console.log(
      x.name,
      '|',
      String(x),
      '|',
      x.message,
      '|',
      x.code,
      '|',
      Object.keys(x),
      '|',
      x instanceof TypeError,
      x.constructor.name,
      Object.getPrototypeOf(x) === TypeError.prototype,
    );
  }
}

// node: 10
// prints: TypeError [ERR_INVALID_CALLBACK] | TypeError [ERR_INVALID_CALLBACK]: Callback must be a function | Callback must be a function | ERR_INVALID_CALLBACK | [] | true NodeError false
// prints: TypeError [ERR_INVALID_CALLBACK] | TypeError [ERR_INVALID_CALLBACK]: Callback must be a function | Callback must be a function | ERR_INVALID_CALLBACK | [] | true NodeError false
// prints: TypeError [ERR_INVALID_ARG_TYPE] | TypeError [ERR_INVALID_ARG_TYPE]: The "options" argument must be one of type string or Object. Received type number | The "options" argument must be one of type string or Object. Received type number | ERR_INVALID_ARG_TYPE | [] | true NodeError false
// prints: TypeError [ERR_INVALID_ARG_TYPE] | TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string. Received type number | The "path" argument must be of type string. Received type number | ERR_INVALID_ARG_TYPE | [] | true NodeError false
// node: 12
// prints: TypeError | TypeError [ERR_INVALID_CALLBACK]: Callback must be a function. Received 'x' | Callback must be a function. Received 'x' | ERR_INVALID_CALLBACK | [ 'code' ] | true NodeError false
// prints: TypeError | TypeError [ERR_INVALID_CALLBACK]: Callback must be a function. Received 1 | Callback must be a function. Received 1 | ERR_INVALID_CALLBACK | [ 'code' ] | true NodeError false
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "options" argument must be one of type string or object. Received type number (7) | The "options" argument must be one of type string or object. Received type number (7) | ERR_INVALID_ARG_TYPE | [ 'code' ] | true NodeError false
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string. Received type number (1) | The "path" argument must be of type string. Received type number (1) | ERR_INVALID_ARG_TYPE | [ 'code' ] | true NodeError false
// node: 18
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "callback" argument must be of type function. Received type string ('x') | The "callback" argument must be of type function. Received type string ('x') | ERR_INVALID_ARG_TYPE | [ 'code' ] | true TypeError true
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "callback" argument must be of type function. Received type number (1) | The "callback" argument must be of type function. Received type number (1) | ERR_INVALID_ARG_TYPE | [ 'code' ] | true TypeError true
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "options" argument must be one of type string or object. Received type number (7) | The "options" argument must be one of type string or object. Received type number (7) | ERR_INVALID_ARG_TYPE | [ 'code' ] | true TypeError true
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string. Received type number (1) | The "path" argument must be of type string. Received type number (1) | ERR_INVALID_ARG_TYPE | [ 'code' ] | true TypeError true
// node: 20 22 24 26
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "callback" argument must be of type function. Received type string ('x') | The "callback" argument must be of type function. Received type string ('x') | ERR_INVALID_ARG_TYPE | [ 'code' ] | true TypeError false
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "callback" argument must be of type function. Received type number (1) | The "callback" argument must be of type function. Received type number (1) | ERR_INVALID_ARG_TYPE | [ 'code' ] | true TypeError false
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "options" argument must be one of type string or object. Received type number (7) | The "options" argument must be one of type string or object. Received type number (7) | ERR_INVALID_ARG_TYPE | [ 'code' ] | true TypeError false
// prints: TypeError | TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string. Received type number (1) | The "path" argument must be of type string. Received type number (1) | ERR_INVALID_ARG_TYPE | [ 'code' ] | true TypeError false
