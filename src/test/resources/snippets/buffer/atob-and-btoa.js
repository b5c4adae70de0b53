const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const { atob, btoa } = require('buffer');
t('there', () => typeof atob);
if (atob) {
  t('both', () => btoa('hi') + atob('aGk='));
  t('space', () => atob(' aG k='));
  t('wide', () => btoa('€'));
  t('short', () => atob('a'));
  t('none', () => btoa());
}

// node: 10 12
// prints: there undefined
// node: 18 20 22 24 26
// prints: there function
// prints: both aGk=hi
// prints: space hi
// prints: wide 5 Invalid character
// prints: short 5 The string to be decoded is not correctly encoded.
// prints: none ERR_MISSING_ARGS The "input" argument must be specified
