const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const { TextEncoder, TextDecoder } = require('util');
t('encode', () => new TextEncoder().encode('€'));
t('decode', () => new TextDecoder().decode(new Uint8Array([0xe2, 0x82, 0xac])));
t('fatal', () => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([0xff])));
t('label', () => new TextDecoder('nope'));
t('stream', () => {
  const d = new TextDecoder();
  return d.decode(new Uint8Array([0xe2, 0x82]), { stream: true }) + '|' + d.decode(new Uint8Array([0xac]));
});
t('utf16', () => new TextDecoder('utf-16le').decode(new Uint8Array([65, 0])));

// node: 10
// prints: encode Uint8Array [ 226, 130, 172 ]
// prints: decode €
// prints: fatal ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-8
// prints: label ERR_ENCODING_NOT_SUPPORTED The "nope" encoding is not supported
// prints: stream |€
// prints: utf16 A
// node: 12 18 20 22 24 26
// prints: encode Uint8Array(3) [ 226, 130, 172 ]
// prints: decode €
// prints: fatal ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-8
// prints: label ERR_ENCODING_NOT_SUPPORTED The "nope" encoding is not supported
// prints: stream |€
// prints: utf16 A
