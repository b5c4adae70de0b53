try {
  throw new Error('first');
} catch (e) {
  throw e;
}

// node: 10 12
// stderr: /snippet/thrown-again-elsewhere.js:4
// stderr:   throw e;
// stderr: ^
// stderr:
// stderr: Error: first
// stderr:     at thrown-again-elsewhere.js:2
// exits: 1
// node: 18
// stderr: /snippet/thrown-again-elsewhere.js:4
// stderr:   throw e;
// stderr: ^
// stderr:
// stderr: Error: first
// stderr:     at thrown-again-elsewhere.js:2
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/thrown-again-elsewhere.js:4
// stderr:   throw e;
// stderr: ^
// stderr:
// stderr: Error: first
// stderr:     at thrown-again-elsewhere.js:2
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: /snippet/thrown-again-elsewhere.js:4
// stderr:   throw e;
// stderr: ^
// stderr:
// stderr: Error: first
// stderr:     at thrown-again-elsewhere.js:2
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: /snippet/thrown-again-elsewhere.js:4
// stderr:   throw e;
// stderr: ^
// stderr:
// stderr: Error: first
// stderr:     at thrown-again-elsewhere.js:2
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: /snippet/thrown-again-elsewhere.js:4
// stderr:   throw e;
// stderr: ^
// stderr:
// stderr: Error: first
// stderr:     at thrown-again-elsewhere.js:2
// stderr:
// stderr: Node.js v26
// exits: 1
