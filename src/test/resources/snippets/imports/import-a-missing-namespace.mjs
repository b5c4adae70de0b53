import * as x from 'x';

// node: 10
// stderr: /snippet/import-a-missing-namespace.mjs:1
// stderr: import * as x from 'x';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token *
// exits: 1
// node: 12
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-a-missing-namespace.mjs
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// exits: 1
// node: 18
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-a-missing-namespace.mjs
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-a-missing-namespace.mjs
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-a-missing-namespace.mjs
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-a-missing-namespace.mjs
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-a-missing-namespace.mjs
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// stderr:
// stderr: Node.js v26
// exits: 1
