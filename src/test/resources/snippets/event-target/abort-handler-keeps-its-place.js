if (typeof AbortController === 'undefined') process.exit();
const controller = new AbortController();
const { signal } = controller;
signal.addEventListener('abort', (e) => console.log('one', e.type, e.isTrusted, signal.aborted));
signal.onabort = () => console.log('never');
signal.addEventListener('abort', () => console.log('two'));
signal.onabort = function () { console.log('handler', this === signal); };
console.log(controller.abort('why'), controller.abort('again'));
console.log(signal.reason);
signal.addEventListener('abort', () => console.log('late'));

// node: 10 12
// node: 18 20 22 24 26
// prints: one abort true true
// prints: handler true
// prints: two
// prints: undefined undefined
// prints: why
