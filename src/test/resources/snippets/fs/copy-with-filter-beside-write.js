const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/copied-');

fs.mkdirSync(dir + '/from');
fs.writeFileSync(dir + '/from/a', 'a');
fs.writeFile(dir + '/other', 'x', () => console.log('written'));
const filter = (path) => {
  console.log('filter', path.slice(dir.length), fs.existsSync(path));
  return true;
};
fs.cpSync(dir + '/from', dir + '/to', { recursive: true, filter });
console.log(fs.readdirSync(dir + '/to').join());

// node: 10 12
// stderr: (a place inside Node)
// stderr: TypeError: fs.cpSync is not a function
// stderr:     at copy-with-filter-beside-write.js:11
// exits: 1
// node: 18 20 22 24 26
// prints: filter /from true
// prints: filter /from/a true
// prints: a
// prints: written
