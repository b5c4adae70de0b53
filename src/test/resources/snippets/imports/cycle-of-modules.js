const fs = require('fs');
fs.writeFileSync(__dirname + '/a.mjs', 'import { b } from "./b.mjs"; export function a() { return "a"; } console.log("a runs", b());');
fs.writeFileSync(__dirname + '/b.mjs', 'import { a } from "./a.mjs"; export function b() { return "b"; } console.log("b runs", a());');
import('./a.mjs').then(() => console.log('done'), (error) => console.log(error.message));

// node: 10
// prints: Not supported
// node: 12 18 20 22 24 26
// prints: b runs a
// prints: a runs b
// prints: done
