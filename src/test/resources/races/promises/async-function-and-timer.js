const fs = require('fs/promises');
(async () => {
  await fs.stat('.');
  console.log('stat');
  await null;
  console.log('after a job');
})();
setTimeout(() => console.log('timer'), 1);

// seen: 175 stat | after a job | timer
// seen: 25 timer | stat | after a job
