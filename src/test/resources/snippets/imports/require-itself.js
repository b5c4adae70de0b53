exports.early = 1;
const self = require(__filename);
console.log(self.early, self.late);
exports.late = 2;
console.log(self.late, require.main === module);

// prints: 1 undefined
// prints: 2 true
