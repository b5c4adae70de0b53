for (const name of ['fs', 'node:fs', 'node:nope', 'fs/promises', 'test']) {
  try { console.log(name, typeof require(name), require.resolve(name)); } catch (error) { console.log(name, error.code); }
}

// node: 10 12
// prints: fs object fs
// prints: node:fs MODULE_NOT_FOUND
// prints: node:nope MODULE_NOT_FOUND
// prints: fs/promises MODULE_NOT_FOUND
// prints: test MODULE_NOT_FOUND
// node: 18 20 22 24 26
// prints: fs object fs
// prints: node:fs object node:fs
// prints: node:nope ERR_UNKNOWN_BUILTIN_MODULE
// prints: fs/promises object fs/promises
// prints: test MODULE_NOT_FOUND
