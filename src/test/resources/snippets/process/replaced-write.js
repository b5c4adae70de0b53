const write = process.stdout.write;
const seen = [];
process.stdout.write = (chunk, ...rest) => { seen.push(chunk, rest.length, typeof rest[0]); return true; };
console.log('captured', 1);
process.stdout.write = write;
console.log(JSON.stringify(seen));

// node: 10 12 18 20 22 24 26
// prints: ["captured 1\n",1,"function"]
