const ac = new AbortController();
ac.signal.addEventListener('abort', () => console.log('abort', ac.signal.reason.name));
ac.signal.onabort = () => console.log('onabort');
ac.abort();
ac.abort();
console.log(ac.signal.aborted);

// prints: abort AbortError
// prints: onabort
// prints: true
