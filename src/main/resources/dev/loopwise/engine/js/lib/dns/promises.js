'use strict';

const P = require('internal/primordials');
const dns = require('dns');
const { validateString } = require('internal/validators');
const { isIP, failure, RECORD_TYPES, CODES } = require('internal/dns');
const lookups = require('internal/dns-lookup');
const { makeResolver } = require('internal/dns-servers');

const HAS_CODES_SINCE = 16;
const HAS_ORDER_SINCE = 16;

/** The promise form of a function whose last argument is a callback; it refuses at once. */
function promised(name) {
  return (...args) => {
    const { promise, resolve, reject } = P.deferred();
    P.arrayPush(args, (error, result) => (error ? reject(error) : resolve(result)));
    P.Reflect.apply(dns[name], undefined, args);
    return promise;
  };
}

function lookup(hostname, options) {
  lookups.checkHostname(hostname);
  const settings = lookups.parseOptions(options);
  try {
    lookups.checkEmpty(hostname);
  } catch (error) {
    return P.promiseReject(error);
  }
  const { promise, resolve, reject } = P.deferred();
  lookups.start(hostname, settings, (error, found) => {
    if (error) reject(error);
    else if (settings.all) resolve(found[0].address === null ? [] : found);
    else resolve({ address: found[0].address, family: found[0].family });
  });
  return promise;
}

function lookupService(...given) {
  const { promise, resolve, reject } = P.deferred();
  P.arrayPush(given, (error, hostname, service) => (error ? reject(error) : resolve({ hostname, service })));
  P.Reflect.apply(dns.lookupService, undefined, given);
  return promise;
}

const questions = {};
const names = P.Object.keys(RECORD_TYPES);
for (let i = 0; i < names.length; i++) {
  questions[RECORD_TYPES[names[i]]] = promised(RECORD_TYPES[names[i]]);
}
const reverseNow = promised('reverse');
function reverse(ip) {
  validateString(ip, 'name');
  return isIP(ip) === 0 ? P.promiseReject(failure('getHostByAddr', 'EINVAL', ip)) : reverseNow(ip);
}
const plainResolve = promised('resolve');
const resolve = (hostname, rrtype = 'A') => plainResolve(hostname, rrtype);

const { getDefaultResultOrder, setDefaultResultOrder, getServers, setServers } = dns;
module.exports = {
  lookup, lookupService, Resolver: makeResolver({ ...questions, reverse, resolve }),
  ...(host.release >= HAS_ORDER_SINCE ? { getDefaultResultOrder, setDefaultResultOrder } : {}),
  setServers, ...(host.release >= HAS_CODES_SINCE ? CODES : {}), getServers, resolve, ...questions, reverse,
};
