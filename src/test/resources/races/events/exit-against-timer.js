const fs = require('fs');
process.on('exit', () => console.log('exit'));
fs.stat('.', () => {
  console.log('stat');
  process.exit();
});
setTimeout(() => console.log('timer'), 1);

// seen: 138 stat | exit
// seen: 62 timer | stat | exit
