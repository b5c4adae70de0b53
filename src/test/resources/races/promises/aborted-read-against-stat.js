const fs = require('fs/promises');
const controller = new AbortController();
fs.readFile(__filename, { signal: controller.signal }).then(
  () => console.log('read'), (error) => console.log(error.name));
fs.stat('.').then(() => controller.abort());

// seen: 200 AbortError
