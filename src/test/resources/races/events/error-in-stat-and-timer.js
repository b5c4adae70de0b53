const fs = require('fs');
process.on('uncaughtException', (error) => console.log('caught', error.message));
fs.stat('.', () => { throw new Error('stat'); });
setTimeout(() => console.log('timer'), 1);

// seen: 158 caught stat | timer
// seen: 42 timer | caught stat
