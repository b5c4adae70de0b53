const a = await import('node:path');
const b = await import('path');
console.log(a === b, a.default.join === a.join);

// prints: true true
