const ac = new AbortController();
ac.signal.addEventListener('abort', () => console.log('abort', ac.signal.reason.name));
ac.signal.onabort = () => console.log('onabort');
ac.abort();
ac.abort();
console.log(ac.signal.aborted);

// node: 10 12
// stderr: /snippet/abort-signal.js:1
// stderr: const ac = new AbortController();
// stderr: ^
// stderr:
// stderr: ReferenceError: AbortController is not defined
// stderr:     at abort-signal.js:1
// exits: 1
// node: 18 20 22 24 26
// prints: abort AbortError
// prints: onabort
// prints: true
