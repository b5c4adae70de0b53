for (const name of ['./nowhere', 'no-such-package', 'node:no-such']) {
  try {
    require(name);
  } catch (e) {
    console.log(e.code);
  }
}

// node: 10 12
// prints: MODULE_NOT_FOUND
// prints: MODULE_NOT_FOUND
// prints: MODULE_NOT_FOUND
// node: 18 20 22 24 26
// prints: MODULE_NOT_FOUND
// prints: MODULE_NOT_FOUND
// prints: ERR_UNKNOWN_BUILTIN_MODULE
