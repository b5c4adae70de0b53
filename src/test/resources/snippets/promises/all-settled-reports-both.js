Promise.allSettled([Promise.resolve(1), Promise.reject(new Error('no'))]).then((all) =>
  all.forEach((x) => console.log(x.status, x.value ?? x.reason.message)),
);

// node: 10
// stderr: /snippet/all-settled-reports-both.js:2
// stderr:   all.forEach((x) => console.log(x.status, x.value ?? x.reason.message)),
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ?
// exits: 1
// node: 12
// stderr: /snippet/all-settled-reports-both.js:2
// stderr:   all.forEach((x) => console.log(x.status, x.value ?? x.reason.message)),
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token '?'
// exits: 1
// node: 18 20 22 24 26
// prints: fulfilled 1
// prints: rejected no
