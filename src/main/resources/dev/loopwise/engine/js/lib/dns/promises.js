'use strict';

const P = require('internal/primordials');
const dns = require('dns');
const { RECORD_TYPES, CODES } = require('internal/dns');

/** The promise form of a function whose last argument is a callback. */
function promised(name) {
  return (...args) => new P.Promise((resolve, reject) => {
    dns[name](...args, (error, result) => (error ? reject(error) : resolve(result)));
  });
}

exports.lookup = (hostname, options) => new P.Promise((resolve, reject) => {
  dns.lookup(hostname, options ?? {}, (error, address, family) => {
    if (error) reject(error);
    else resolve(P.isArray(address) ? address : { address, family });
  });
});
exports.lookupService = (address, port) => new P.Promise((resolve, reject) => {
  dns.lookupService(address, port, (error, hostname, service) =>
    (error ? reject(error) : resolve({ hostname, service })));
});
exports.resolve = promised('resolve');
exports.reverse = promised('reverse');
for (const type of P.Object.keys(RECORD_TYPES)) {
  exports[RECORD_TYPES[type]] = promised(RECORD_TYPES[type]);
}
for (const name of ['getServers', 'setServers', 'setDefaultResultOrder', 'getDefaultResultOrder']) {
  exports[name] = dns[name];
}
P.Object.assign(exports, CODES);
