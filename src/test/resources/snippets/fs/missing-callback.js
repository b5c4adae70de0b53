const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

t('readFile', () => fs.readFile('a'));
t('readFile with encoding', () => fs.readFile('a', 'utf8'));
t('writeFile', () => fs.writeFile('a', 'b'));
t('stat', () => fs.stat('a'));
t('mkdir', () => fs.mkdir('a'));
t('unlink', () => fs.unlink('a'));
t('access', () => fs.access('a'));
t('rename', () => fs.rename('a', 'b'));

// node: 10
// prints: readFile ERR_INVALID_CALLBACK Callback must be a function
// prints: readFile with encoding ERR_INVALID_CALLBACK Callback must be a function
// prints: writeFile ERR_INVALID_CALLBACK Callback must be a function
// prints: stat ERR_INVALID_CALLBACK Callback must be a function
// prints: mkdir ERR_INVALID_CALLBACK Callback must be a function
// prints: unlink ERR_INVALID_CALLBACK Callback must be a function
// prints: access ERR_INVALID_CALLBACK Callback must be a function
// prints: rename ERR_INVALID_CALLBACK Callback must be a function
// node: 12
// prints: readFile ERR_INVALID_CALLBACK Callback must be a function. Received undefined
// prints: readFile with encoding ERR_INVALID_CALLBACK Callback must be a function. Received 'utf8'
// prints: writeFile ERR_INVALID_CALLBACK Callback must be a function. Received undefined
// prints: stat ERR_INVALID_CALLBACK Callback must be a function. Received undefined
// prints: mkdir ERR_INVALID_CALLBACK Callback must be a function. Received undefined
// prints: unlink ERR_INVALID_CALLBACK Callback must be a function. Received undefined
// prints: access ERR_INVALID_CALLBACK Callback must be a function. Received undefined
// prints: rename ERR_INVALID_CALLBACK Callback must be a function. Received undefined
// node: 18 20 22 24 26
// prints: readFile ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
// prints: readFile with encoding ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('utf8')
// prints: writeFile ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
// prints: stat ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
// prints: mkdir ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
// prints: unlink ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
// prints: access ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
// prints: rename ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
