const sleep = (ms, v) => new Promise((done) => setTimeout(done, ms, v));
Promise.race([sleep(200, 'slow'), sleep(10, 'fast')]).then((v) => console.log(v));
Promise.race([sleep(5, 'x'), 'now']).then((v) => console.log(v));

// node: 10 12 18 20 22 24 26
// prints: now
// prints: fast
