'use strict';

// Name resolution: `lookup` asks the operating system on a pool thread (slow I/O), the resolve
// functions talk to a name server over the network.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { checkCallback } = require('internal/callbacks');
const { validateOneOf, validateString } = require('internal/validators');
const { isIP, resolveRecords, failure, RECORD_TYPES, CODES } = require('internal/dns');
const lookups = require('internal/dns-lookup');
const { makeResolver, shared } = require('internal/dns-servers');
const { ARGUMENT_NAMES } = require('internal/util/promisify');

const NAMES_ADDRESS_SINCE = 12;
const HAS_ALL_SINCE = 12;
const HAS_ORDER_SINCE = 16;
const SERVICES = { __proto__: null, 22: 'ssh', 25: 'smtp', 53: 'domain', 80: 'http', 443: 'https' };

function lookup(hostname, options, callback) {
  lookups.checkHostname(hostname);
  const hasOptions = typeof options !== 'function';
  const isLoose = host.release < lookups.CHECKS_TYPES_SINCE;
  if (hasOptions) checkCallback(!isLoose && arguments.length === 2 && options ? options : callback);
  const settings = lookups.parseOptions(hasOptions ? options : undefined);
  lookups.checkEmpty(hostname);
  const done = hasOptions ? callback : options;
  lookups.start(hostname, settings, (error, found) => {
    if (error) done(error);
    else if (settings.all) done(null, found[0].address === null ? [] : found);
    else done(null, found[0].address, found[0].family);
  }, host.likenessOfReading(done, 'lookup', [hostname, hasOptions ? options : undefined]));
  return {};
}
P.Object.defineProperty(lookup, ARGUMENT_NAMES, { value: ['address', 'family'] });

function lookupService(address, port, callback) {
  const name = host.release >= NAMES_ADDRESS_SINCE ? 'address' : 'hostname';
  if (arguments.length !== 3) throw new codes.ERR_MISSING_ARGS(name, 'port', 'callback');
  if (isIP(address) === 0) throw lookups.badValue(name, address);
  require('internal/net/addresses').portOf(port);
  checkCallback(callback);
  const isLocal = address === '127.0.0.1' || address === '::1';
  host.work('dns', () => undefined, () => {
    if (isLocal) callback(null, 'localhost', SERVICES[port] ?? `${port}`);
    else callback(failure('getnameinfo', 'ENOTFOUND', address));
  });
}
P.Object.defineProperty(lookupService, ARGUMENT_NAMES, { value: ['hostname', 'service'] });

/** One question to a name server. */
function ask(hostname, type, callback) {
  validateString(hostname, 'name');
  checkCallback(callback);
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

function reverse(ip, callback) {
  validateString(ip, 'name');
  checkCallback(callback);
  if (isIP(ip) === 0) throw failure('getHostByAddr', 'EINVAL', ip);
  ask(ip, 'PTR', callback);
}

const questions = {};
const types = P.Object.keys(RECORD_TYPES);
for (let i = 0; i < types.length; i++) {
  questions[RECORD_TYPES[types[i]]] = (hostname, options, callback = options) =>
    ask(hostname, types[i], callback);
}

function resolve(hostname, rrtype, callback) {
  if (typeof rrtype === 'function') return ask(hostname, 'A', rrtype);
  validateString(rrtype, 'rrtype');
  if (RECORD_TYPES[rrtype] === undefined) throw lookups.badValue('rrtype', rrtype);
  return ask(hostname, rrtype, callback);
}

let order = 'verbatim';
function setDefaultResultOrder(value) {
  validateOneOf(value, 'dnsOrder', lookups.ORDERS);
  order = value;
}

const { ADDRCONFIG, V4MAPPED, ALL } = lookups.HINTS;
module.exports = {
  lookup, lookupService, Resolver: makeResolver({ ...questions, reverse, resolve }),
  ...(host.release >= HAS_ORDER_SINCE ? { getDefaultResultOrder: () => order, setDefaultResultOrder } : {}),
  setServers: (servers) => shared.setServers(servers),
  ADDRCONFIG, ...(host.release >= HAS_ALL_SINCE ? { ALL } : {}), V4MAPPED, ...CODES,
  getServers: () => shared.getServers(), resolve, ...questions, reverse,
};
P.Object.defineProperty(module.exports, 'promises',
  { configurable: true, enumerable: true, get: () => require('dns/promises') });
