console.log('before');
missing();

// node: 10 12
// prints: before
// stderr: /snippet/reference-error-in-script.js:2
// stderr: missing();
// stderr: ^
// stderr:
// stderr: ReferenceError: missing is not defined
// stderr:     at reference-error-in-script.js:2
// exits: 1
// node: 18
// prints: before
// stderr: /snippet/reference-error-in-script.js:2
// stderr: missing();
// stderr: ^
// stderr:
// stderr: ReferenceError: missing is not defined
// stderr:     at reference-error-in-script.js:2
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: before
// stderr: /snippet/reference-error-in-script.js:2
// stderr: missing();
// stderr: ^
// stderr:
// stderr: ReferenceError: missing is not defined
// stderr:     at reference-error-in-script.js:2
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: before
// stderr: /snippet/reference-error-in-script.js:2
// stderr: missing();
// stderr: ^
// stderr:
// stderr: ReferenceError: missing is not defined
// stderr:     at reference-error-in-script.js:2
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: before
// stderr: /snippet/reference-error-in-script.js:2
// stderr: missing();
// stderr: ^
// stderr:
// stderr: ReferenceError: missing is not defined
// stderr:     at reference-error-in-script.js:2
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: before
// stderr: /snippet/reference-error-in-script.js:2
// stderr: missing();
// stderr: ^
// stderr:
// stderr: ReferenceError: missing is not defined
// stderr:     at reference-error-in-script.js:2
// stderr:
// stderr: Node.js v26
// exits: 1
