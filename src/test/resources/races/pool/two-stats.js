const fs = require('fs');
for (let i = 1; i <= 2; i++) fs.stat('.', () => console.log(i));

// seen: 199 1 | 2
// seen: 1 2 | 1
