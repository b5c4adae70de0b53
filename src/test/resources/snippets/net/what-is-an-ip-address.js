const net = require('net');
for (const text of ['127.0.0.1', '::1', 'localhost', '1.2.3', '01.2.3.4', '256.1.1.1', '::ffff:1.2.3.4', '1::2::3', '', 'fe80::1%lo']) {
  console.log(text, net.isIP(text), net.isIPv4(text), net.isIPv6(text));
}

// node: 10 12 18 20 22 24 26
// prints: 127.0.0.1 4 true false
// prints: ::1 6 false true
// prints: localhost 0 false false
// prints: 1.2.3 0 false false
// prints: 01.2.3.4 0 false false
// prints: 256.1.1.1 0 false false
// prints: ::ffff:1.2.3.4 6 false true
// prints: 1::2::3 0 false false
// prints:  0 false false
// prints: fe80::1%lo 6 false true
