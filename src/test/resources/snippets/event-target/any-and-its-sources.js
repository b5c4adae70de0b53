if (typeof AbortController === 'undefined' || !AbortSignal.any) process.exit();
const a = new AbortController();
const b = new AbortController();
const any = AbortSignal.any([a.signal, b.signal]);
const outer = AbortSignal.any([any]);
any.onabort = () => console.log('any', outer.aborted);
outer.onabort = () => console.log('outer', outer.reason);
b.signal.addEventListener('abort', () => console.log('source', any.aborted));
b.abort('b');
a.abort('a');
console.log(any.reason, AbortSignal.any([AbortSignal.abort(1), b.signal]).reason);

// node: 10 12
// node: 18 20
// prints: source false
// prints: any false
// prints: outer b
// prints: b 1
// node: 22 24 26
// prints: source true
// prints: any true
// prints: outer b
// prints: b 1
