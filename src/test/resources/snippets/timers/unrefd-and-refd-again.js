const job = (name) => Promise.resolve().then(() => console.log('job', name));
setTimeout(() => { console.log('a'); job('a'); }, 20);
const b = setTimeout(() => { console.log('b'); job('b'); }, 20);
b.unref();
b.ref();
setTimeout(() => { console.log('c'); job('c'); }, 20);
const d = setInterval(() => { console.log('d'); job('d'); clearInterval(d); }, 20);
d.unref();
setTimeout(() => { console.log('e'); job('e'); }, 120);

// node: 10
// prints: a
// prints: c
// prints: job a
// prints: job c
// prints: b
// prints: job b
// prints: d
// prints: job d
// prints: e
// prints: job e
// node: 12 18 20 22 24 26
// prints: a
// prints: job a
// prints: b
// prints: job b
// prints: c
// prints: job c
// prints: d
// prints: job d
// prints: e
// prints: job e
