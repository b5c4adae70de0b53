const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

t('number', () => fs.writeFileSync('/tmp/lw-y', 5));
t('view', () => fs.writeFileSync('/tmp/lw-y', new Uint16Array([0x4241])));
t('read', () => fs.readFileSync('/tmp/lw-y', 'utf8'));
t('latin1', () => fs.writeFileSync('/tmp/lw-y', 'é', 'latin1'));
t('bytes', () => fs.readFileSync('/tmp/lw-y'));
fs.unlinkSync('/tmp/lw-y');

// node: 10 12
// prints: number undefined
// prints: view undefined
// prints: read AB
// prints: latin1 undefined
// prints: bytes <Buffer e9>
// node: 18 20 22 24 26
// prints: number ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// prints: view undefined
// prints: read AB
// prints: latin1 undefined
// prints: bytes <Buffer e9>
