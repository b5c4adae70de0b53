const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
const both = [fs.promises.writeFile(file, 'one'), fs.promises.appendFile(file, 'two')];
Promise.all(both).then(() => console.log(fs.readFileSync(file, 'utf8')));

// seen: 197 onetwo
// seen: 3 one
