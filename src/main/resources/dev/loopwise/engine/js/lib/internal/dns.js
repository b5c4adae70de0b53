'use strict';

// The names this virtual machine knows. Like a machine without a network connection, it knows
// only itself.
const P = require('internal/primordials');

// Only over IPv4, as /etc/hosts of containers and of Ubuntu has it.
const LOCAL = [{ address: '127.0.0.1', family: 4 }];
const V4 = /^(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;

const HAS_CAA_SINCE = 14;
const HAS_TLSA_SINCE = 22;

const RECORD_TYPES = {
  __proto__: null, A: 'resolve4', AAAA: 'resolve6', ANY: 'resolveAny', CAA: 'resolveCaa',
  CNAME: 'resolveCname', MX: 'resolveMx', NAPTR: 'resolveNaptr', NS: 'resolveNs',
  PTR: 'resolvePtr', SOA: 'resolveSoa', SRV: 'resolveSrv', TLSA: 'resolveTlsa', TXT: 'resolveTxt',
};
if (host.release < HAS_CAA_SINCE) delete RECORD_TYPES.CAA;
if (host.release < HAS_TLSA_SINCE) delete RECORD_TYPES.TLSA;

const CODES = {};
for (const name of ['NODATA', 'FORMERR', 'SERVFAIL', 'NOTFOUND', 'NOTIMP', 'REFUSED', 'BADQUERY',
  'BADNAME', 'BADFAMILY', 'BADRESP', 'CONNREFUSED', 'TIMEOUT', 'EOF', 'FILE', 'NOMEM',
  'DESTRUCTION', 'BADSTR', 'BADFLAGS', 'NONAME', 'BADHINTS', 'NOTINITIALIZED', 'LOADIPHLPAPI',
  'ADDRGETNETWORKPARAMS', 'CANCELLED']) {
  CODES[name] = `E${name}`;
}

function isIPv6(text) {
  const halves = P.stringSplit(P.stringSplit(text, '%')[0], '::');
  if (halves.length > 2 || !P.stringIncludes(text, ':')) return false;
  const groups = [];
  for (let i = 0; i < halves.length; i++) {
    if (halves[i] !== '') P.arrayPush(groups, ...P.stringSplit(halves[i], ':'));
  }
  let count = 0;
  for (let i = 0; i < groups.length; i++) {
    const isLast = i === groups.length - 1;
    if (isLast && V4.test(groups[i])) count += 2;
    else if (/^[0-9a-f]{1,4}$/i.test(groups[i])) count++;
    else return false;
  }
  return halves.length === 2 ? count < 8 : count === 8;
}

const isIP = (text) => (V4.test(text) ? 4 : isIPv6(`${text}`) ? 6 : 0);

function failure(syscall, code, hostname) {
  const error = new Error(`${syscall} ${code} ${hostname}`);
  error.errno = code === 'ENOTFOUND' && syscall === 'getaddrinfo' ? -3008 : undefined;
  error.code = code;
  error.syscall = syscall;
  error.hostname = hostname;
  return error;
}

/** What getaddrinfo finds; `family` 0 means both. */
function addressesOf(hostname, family) {
  const isLocal = /^(.+\.)?localhost\.?$/i.test(hostname);
  const found = [];
  for (let i = 0; isLocal && i < LOCAL.length; i++) {
    if (family === 0 || family === LOCAL[i].family) P.arrayPush(found, { ...LOCAL[i] });
  }
  if (found.length === 0) throw failure('getaddrinfo', 'ENOTFOUND', hostname);
  return found;
}

function resolveRecords(hostname, type) {
  const isLocal = /^(.+\.)?localhost\.?$/i.test(hostname);
  if (isLocal && type === 'A') return ['127.0.0.1'];
  const kind = type === 'A' || type === 'AAAA' ? type : type[0] + P.stringToLowerCase(P.stringSlice(type, 1));
  const query = `query${kind}`;
  throw failure(query, isLocal ? 'ENODATA' : 'ENOTFOUND', hostname);
}

module.exports = { isIP, addressesOf, resolveRecords, failure, RECORD_TYPES, CODES };
