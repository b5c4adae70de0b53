const fs = require('fs');
fs.stat('.', () => {
  console.log('stat 1');
  fs.stat('.', () => console.log('stat 2'));
});
setTimeout(() => console.log('timer'), 1);

// seen: 154 stat 1 | timer | stat 2
// seen: 46 timer | stat 1 | stat 2
