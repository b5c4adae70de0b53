// node: 22 24
Array.fromAsync([Promise.resolve(1), 2]).then((all) => console.log(all.join()));
console.log('script');

// prints: script
// prints: 1,2
