const sleep = (ms, v) => new Promise((done) => setTimeout(done, ms, v));
Promise.race([sleep(200, 'slow'), sleep(10, 'fast')]).then((v) => console.log(v));
Promise.race([sleep(5, 'x'), 'now']).then((v) => console.log(v));

// prints: now
// prints: fast
