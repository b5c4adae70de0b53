const p = Promise.resolve(1);
p.then((v) => console.log('then', v));
console.log('script');
p.then((v) => console.log('again', v));

// node: 10 12 18 20 22 24 26
// prints: script
// prints: then 1
// prints: again 1
