const fs = require('fs/promises');
const late = new Promise((resolve) => setTimeout(resolve, 1, 'timer'));
Promise.race([fs.stat('.').then(() => 'stat'), late]).then((winner) => console.log(winner));

// seen: 172 timer
// seen: 28 stat
