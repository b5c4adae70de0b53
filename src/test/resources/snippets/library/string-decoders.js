const { StringDecoder } = require('string_decoder');
const d = new StringDecoder('utf8');
console.log(JSON.stringify([d.write(Buffer.from([0xe2, 0x82])), d.write(Buffer.from([0xac])), d.end(Buffer.from([0xe2])), d.end()]));
for (const e of ['hex', 'base64', 'utf16le', 'latin1', 'ascii']) { const x = new StringDecoder(e); console.log(e, JSON.stringify([x.encoding, x.write(Buffer.from([1, 2, 3, 250])), x.end()])); }
try { new StringDecoder('nope'); } catch (e) { console.log(e.code, e.message); }
try { d.write(1); } catch (e) { console.log(e.code); }

// node: 10 12 18 20 22 24 26
// prints: ["","€","�",""]
// prints: hex ["hex","010203fa",""]
// prints: base64 ["base64","AQID","+g=="]
// prints: utf16le ["utf16le","ȁ糖",""]
// prints: latin1 ["latin1","\u0001\u0002\u0003ú",""]
// prints: ascii ["ascii","\u0001\u0002\u0003z",""]
// prints: ERR_UNKNOWN_ENCODING Unknown encoding: nope
// prints: ERR_INVALID_ARG_TYPE
