for (const name of ['split', 'slice', 'indexOf', 'includes', 'startsWith', 'replace', 'repeat', 'charCodeAt', 'padStart']) {
  String.prototype[name] = () => { throw new Error(name); };
}
console.log('plain', 1, true, null);
console.log({ a: 'it', b: ['x'] });
setTimeout(() => console.log('timer'), 1);

// node: 20 22 24 26
// prints: plain 1 true null
// prints: { a: 'it', b: [ 'x' ] }
// prints: timer
