exports.early = 1;
const self = require(__filename);
console.log(self.early, self.late);
exports.late = 2;
console.log(self.late, require.main === module);

// node: 10 12
// prints: 1 undefined
// prints: 2 true
// node: 18 20 22 24 26
// prints: 1 undefined
// prints: 2 true
// stderr: (node:1) Warning: Accessing non-existent property 'late' of module exports inside circular dependency
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
