const fs = require('fs');
const timer = setTimeout(() => console.log('timer'), 1);
fs.stat('.', () => {
  console.log('stat');
  clearTimeout(timer);
});

// seen: 179 timer | stat
// seen: 21 stat
