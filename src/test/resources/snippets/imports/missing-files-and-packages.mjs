for (const name of ['./none.mjs', 'no-such-package', 'node:nope', './', '@scope/none/sub']) {
  import(name).catch((error) => console.log(error.code, error.message));
}

// node: 10
// prints: undefined 'Not supported'
// prints: undefined 'Not supported'
// prints: undefined 'Not supported'
// prints: undefined 'Not supported'
// prints: undefined 'Not supported'
// node: 12 18 20 22
// prints: ERR_MODULE_NOT_FOUND Cannot find module '/snippet/none.mjs' imported from /snippet/missing-files-and-packages.mjs
// prints: ERR_MODULE_NOT_FOUND Cannot find package 'no-such-package' imported from /snippet/missing-files-and-packages.mjs
// prints: ERR_UNSUPPORTED_DIR_IMPORT Directory import '/snippet/' is not supported resolving ES modules imported from /snippet/missing-files-and-packages.mjs
// prints: ERR_MODULE_NOT_FOUND Cannot find package '@scope/none' imported from /snippet/missing-files-and-packages.mjs
// prints: ERR_UNKNOWN_BUILTIN_MODULE No such built-in module: node:nope
// node: 24 26
// prints: ERR_MODULE_NOT_FOUND Cannot find module '/snippet/none.mjs' imported from /snippet/missing-files-and-packages.mjs
// prints: ERR_MODULE_NOT_FOUND Cannot find package 'no-such-package' imported from /snippet/missing-files-and-packages.mjs
// prints: ERR_UNKNOWN_BUILTIN_MODULE No such built-in module: node:nope
// prints: ERR_UNSUPPORTED_DIR_IMPORT Directory import '/snippet/' is not supported resolving ES modules imported from /snippet/missing-files-and-packages.mjs
// prints: ERR_MODULE_NOT_FOUND Cannot find package '@scope/none' imported from /snippet/missing-files-and-packages.mjs
