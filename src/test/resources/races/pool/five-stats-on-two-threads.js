// env: UV_THREADPOOL_SIZE=2
const fs = require('fs');
for (let i = 1; i <= 5; i++) fs.stat('.', () => console.log(i));

// seen: 189 1 | 2 | 3 | 4 | 5
// seen: 7 1 | 3 | 2 | 4 | 5
// seen: 2 1 | 2 | 4 | 5 | 3
// seen: 1 1 | 2 | 3 | 5 | 4
// seen: 1 1 | 3 | 4 | 5 | 2
