Promise.any([Promise.reject(new Error('a')), Promise.reject(new Error('b'))]).catch((e) =>
  console.log(e.message, e.errors.map((x) => x.message).join()),
);

// node: 10 12
// stderr: /snippet/any-collects-errors.js:1
// stderr: Promise.any([Promise.reject(new Error('a')), Promise.reject(new Error('b'))]).catch((e) =>
// stderr: ^
// stderr:
// stderr: TypeError: Promise.any is not a function
// stderr:     at any-collects-errors.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: All promises were rejected a,b
