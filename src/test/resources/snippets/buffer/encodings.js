const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const b = Buffer.from('hi €');
for (const name of ['utf8', 'hex', 'base64', 'latin1', 'ascii', 'ucs2', 'UTF-8']) t(name, () => JSON.stringify(b.toString(name)));
t('base64url', () => b.toString('base64url'));
t('nope', () => b.toString('nope'));
t('json', () => JSON.stringify(Buffer.from('a')));
t('range', () => b.toString('utf8', 1, 2) + Buffer.byteLength('€') + Buffer.isEncoding('hex'));
t('broken', () => Buffer.from([0xff, 0x61, 0xe2, 0x82]).toString());

// node: 10 12
// prints: utf8 "hi €"
// prints: hex "686920e282ac"
// prints: base64 "aGkg4oKs"
// prints: latin1 "hi â¬"
// prints: ascii "hi b\u0002,"
// prints: ucs2 "楨겂"
// prints: UTF-8 "hi €"
// prints: base64url ERR_UNKNOWN_ENCODING Unknown encoding: base64url
// prints: nope ERR_UNKNOWN_ENCODING Unknown encoding: nope
// prints: json {"type":"Buffer","data":[97]}
// prints: range i3true
// prints: broken �a�
// node: 18 20 22 24 26
// prints: utf8 "hi €"
// prints: hex "686920e282ac"
// prints: base64 "aGkg4oKs"
// prints: latin1 "hi â¬"
// prints: ascii "hi b\u0002,"
// prints: ucs2 "楨겂"
// prints: UTF-8 "hi €"
// prints: base64url aGkg4oKs
// prints: nope ERR_UNKNOWN_ENCODING Unknown encoding: nope
// prints: json {"type":"Buffer","data":[97]}
// prints: range i3true
// prints: broken �a�
