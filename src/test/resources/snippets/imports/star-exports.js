const fs = require('fs');
const write = (name, text) => fs.writeFileSync(`${__dirname}/${name}.mjs`, text);
write('a', 'export const both = 1, onlyA = 1; export default "a";');
write('b', 'export const both = 2, onlyB = 2;');
write('all', 'export * from "./a.mjs"; export * from "./b.mjs"; export const own = 3;');
import('./all.mjs').then((all) => console.log(Object.keys(all)), (error) => console.log(error.message));

// node: 10
// prints: Not supported
// node: 12 18 20 22 24 26
// prints: [ 'onlyA', 'onlyB', 'own' ]
