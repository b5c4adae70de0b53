const fs = require('fs');
fs.mkdirSync(__dirname + '/pkg');
fs.writeFileSync(__dirname + '/pkg/package.json', '{"type": "module"}');
fs.writeFileSync(__dirname + '/pkg/a.js', 'export const kind = typeof module;');
fs.writeFileSync(__dirname + '/pkg/b.cjs', 'exports.kind = typeof module;');
for (const name of ['./pkg/b.cjs', './pkg/a.js']) {
  try { console.log(require(name).kind); } catch (error) { console.log(error.code || error.name); }
}

// node: 10
// prints: object
// prints: SyntaxError
// node: 12 18
// prints: object
// prints: ERR_REQUIRE_ESM
// node: 20 22 24 26
// prints: object
// prints: undefined
