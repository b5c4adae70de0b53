for (const name of ['./nowhere', 'no-such-package', 'node:no-such']) {
  try {
    require(name);
  } catch (e) {
    console.log(e.code);
  }
}

// prints: MODULE_NOT_FOUND
// prints: MODULE_NOT_FOUND
// prints: ERR_UNKNOWN_BUILTIN_MODULE
