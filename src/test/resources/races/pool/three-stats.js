const fs = require('fs');
for (let i = 1; i <= 3; i++) fs.stat('.', () => console.log(i));

// seen: 199 1 | 2 | 3
// seen: 1 2 | 1 | 3
