const fs = require('fs');
for (let i = 1; i <= 4; i++) fs.stat('.', () => console.log(i));

// seen: 193 1 | 2 | 3 | 4
// seen: 4 1 | 2 | 4 | 3
// seen: 2 1 | 3 | 4 | 2
// seen: 1 2 | 3 | 4 | 1
