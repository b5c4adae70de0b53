let reads = 0;
const o = { get then() { reads++; return undefined; } };
Promise.resolve(o).then(() => console.log('resolved', reads));
(async () => { await o; console.log('awaited', reads); })();
(async () => o)().then(() => console.log('returned', reads));

// node: 10 12 18 20 22 24 26
// prints: resolved 3
// prints: awaited 3
// prints: returned 3
