const fs = require('fs');
const controller = new AbortController();
fs.readFile(__filename, { signal: controller.signal }, (error) => {
  console.log(error ? error.name : 'read');
});
fs.stat('.', () => controller.abort());

// seen: 200 AbortError
