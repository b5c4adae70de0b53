crypto.subtle.digest('SHA-256', new TextEncoder().encode('a')).then((digest) => {
  console.log(Buffer.from(digest).toString('hex').slice(0, 8));
});
process.nextTick(() => console.log('tick'));

// node: 10 12
// stderr: /snippet/web-crypto-digest.js:1
// stderr: crypto.subtle.digest('SHA-256', new TextEncoder().encode('a')).then((digest) => {
// stderr: ^
// stderr:
// stderr: ReferenceError: crypto is not defined
// stderr:     at web-crypto-digest.js:1
// exits: 1
// node: 18
// stderr: /snippet/web-crypto-digest.js:1
// stderr: crypto.subtle.digest('SHA-256', new TextEncoder().encode('a')).then((digest) => {
// stderr: ^
// stderr:
// stderr: ReferenceError: crypto is not defined
// stderr:     at web-crypto-digest.js:1
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20 22 24 26
// prints: tick
// prints: ca978112
