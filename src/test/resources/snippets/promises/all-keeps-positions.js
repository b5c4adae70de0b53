const later = (value, ms) => new Promise((done) => setTimeout(() => (console.log('done', value), done(value)), ms));
Promise.all([later('a', 60), later('b', 5), 'c']).then((all) => console.log(all.join()));

// node: 10 12 18 20 22 24 26
// prints: done b
// prints: done a
// prints: a,b,c
