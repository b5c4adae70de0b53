'use strict';

// Name resolution: `lookup` asks the operating system on a pool thread (slow I/O), the resolve
// functions talk to a name server over the network.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateFunction, validateString } = require('internal/validators');
const { isIP, addressesOf, resolveRecords, failure, RECORD_TYPES } = require('internal/dns');
const { ARGUMENT_NAMES } = require('internal/util/promisify');

function lookupOptions(options) {
  if (typeof options === 'number') return { family: options };
  if (options === null || options === undefined || typeof options === 'function') return {};
  if (typeof options !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options', ['integer', 'object'], options);
  }
  return options;
}

function lookup(hostname, options, callback = options) {
  if (hostname) validateString(hostname, 'hostname');
  const { family = 0, all = false } = lookupOptions(options === callback ? undefined : options);
  validateFunction(callback, 'callback');
  const wanted = family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : family;
  if (![0, 4, 6].includes(wanted)) {
    throw new codes.ERR_INVALID_ARG_VALUE('family', family, 'must be one of: 0, 4, 6');
  }
  if (!hostname) {
    if (all) process.nextTick(callback, null, []);
    else process.nextTick(callback, null, null, wanted === 6 ? 6 : 4);
    return {};
  }
  const literal = isIP(hostname);
  if (literal !== 0) {
    if (all) process.nextTick(callback, null, [{ address: hostname, family: literal }]);
    else process.nextTick(callback, null, hostname, literal);
    return {};
  }
  host.work('dns', () => addressesOf(hostname, wanted), (error, found) => {
    if (error) callback(error);
    else if (all) callback(null, found);
    else callback(null, found[0].address, found[0].family);
  });
  return {};
}
P.Object.defineProperty(lookup, ARGUMENT_NAMES, { value: ['address', 'family'] });

function lookupService(address, port, callback) {
  if (isIP(address) === 0) throw new codes.ERR_INVALID_ARG_VALUE('address', address);
  validateFunction(callback, 'callback');
  const isLocal = address === '127.0.0.1' || address === '::1';
  host.work('dns', () => undefined, () => {
    if (isLocal) callback(null, 'localhost', SERVICES[port] ?? `${port}`);
    else callback(failure('getnameinfo', 'ENOTFOUND', address));
  });
}
const SERVICES = { __proto__: null, 22: 'ssh', 25: 'smtp', 53: 'domain', 80: 'http', 443: 'https' };
P.Object.defineProperty(lookupService, ARGUMENT_NAMES, { value: ['hostname', 'service'] });

/** One question to a name server. */
function ask(hostname, type, callback) {
  validateString(hostname, 'name');
  validateFunction(callback, 'callback');
  host.pollEvent('net', () => {
    let records;
    try {
      records = resolveRecords(hostname, type);
    } catch (error) {
      callback(error);
      return;
    }
    callback(null, records);
  });
  return {};
}

function resolve(hostname, type, callback = type) {
  const wanted = type === callback ? 'A' : type;
  validateString(wanted, 'rrtype');
  if (RECORD_TYPES[wanted] === undefined) throw new codes.ERR_INVALID_ARG_VALUE('rrtype', wanted);
  return ask(hostname, wanted, callback);
}

exports.lookup = lookup;
exports.lookupService = lookupService;
exports.resolve = resolve;
for (const type of P.Object.keys(RECORD_TYPES)) {
  const name = RECORD_TYPES[type];
  exports[name] = (hostname, options, callback = options) => ask(hostname, type, callback);
}
exports.reverse = (ip, callback) => {
  if (isIP(ip) === 0) throw failure('getHostByAddr', 'EINVAL', ip);
  ask(ip, 'PTR', callback);
};

let servers = ['127.0.0.53'];
exports.getServers = () => P.arraySlice(servers);
exports.setServers = (given) => { servers = P.arraySlice(given); };
let order = 'verbatim';
exports.setDefaultResultOrder = (value) => { order = value; };
exports.getDefaultResultOrder = () => order;

P.Object.assign(exports, require('internal/dns').CODES,
  { ADDRCONFIG: 1024, V4MAPPED: 8, ALL: 16 });
P.Object.defineProperty(exports, 'promises',
  { configurable: true, enumerable: true, get: () => require('dns/promises') });
