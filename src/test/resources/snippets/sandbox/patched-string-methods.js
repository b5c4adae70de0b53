for (const name of ['split', 'slice', 'indexOf', 'includes', 'startsWith', 'replace', 'repeat', 'charCodeAt', 'padStart']) {
  String.prototype[name] = () => { throw new Error(name); };
}
console.log('plain', 1, true, null);
console.log({ a: 'it', b: ['x'] });
setTimeout(() => console.log('timer'), 1);

// node: 10
// stderr: /snippet/patched-string-methods.js:2
// stderr:   String.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: charCodeAt
// stderr:     at patched-string-methods.js:2
// stderr:     at patched-string-methods.js:4
// exits: 1
// node: 12
// stderr: /snippet/patched-string-methods.js:2
// stderr:   String.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: startsWith
// stderr:     at patched-string-methods.js:2
// stderr:     at patched-string-methods.js:4
// exits: 1
// node: 18
// stderr: /snippet/patched-string-methods.js:2
// stderr:   String.prototype[name] = () => { throw new Error(name); };
// stderr: ^
// stderr:
// stderr: Error: startsWith
// stderr:     at patched-string-methods.js:2
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20 22 24 26
// prints: plain 1 true null
// prints: { a: 'it', b: [ 'x' ] }
// prints: timer
