import { Readable } from 'node:stream';
console.log(await Readable.from([1, 2, 3, 4]).filter((n) => n % 2).map((n) => n * 2).toArray());

// prints: [ 2, 6 ]
