'use strict';

// The name servers a resolver asks, as text. Nothing here reaches any of them.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const { validateArray, validateString } = require('internal/validators');
const { isIP } = require('internal/dns');

const HAS_LOCAL_ADDRESS_SINCE = 15;
const DEFAULT_PORT = '53';
const FIRST_SERVERS = ['127.0.0.53'];

/** `1.2.3.4`, `1.2.3.4:53` or `[::1]:53`. */
function serverOf(text) {
  if (isIP(text) !== 0) return text;
  const [, bracketed, plain, port = DEFAULT_PORT] =
    P.regExpExec(/^(?:\[([^[\]]*)\]|(.+?))(?::(\d+))?$/, text) ?? [];
  const address = bracketed ?? plain ?? '';
  const kind = isIP(address);
  if (kind === 0) throw new codes.ERR_INVALID_IP_ADDRESS(text);
  if (port === DEFAULT_PORT) return address;
  return kind === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

class ResolverBase {
  #servers = P.arraySlice(FIRST_SERVERS);

  cancel() {}
  getServers() { return P.arraySlice(this.#servers); }

  setServers(servers) {
    validateArray(servers, 'servers');
    const result = [];
    for (let i = 0; i < servers.length; i++) {
      validateString(servers[i], `servers[${i}]`);
      P.arrayPush(result, serverOf(servers[i]));
    }
    this.#servers = result;
  }

  setLocalAddress(ipv4, ipv6) {
    validateString(ipv4, 'ipv4');
    if (ipv6 !== undefined) validateString(ipv6, 'ipv6');
  }
}
if (host.release < HAS_LOCAL_ADDRESS_SINCE) delete ResolverBase.prototype.setLocalAddress;

/** A resolver class with the given functions, which do not depend on what it is told. */
exports.makeResolver = function makeResolver(functions) {
  const { Resolver } = { Resolver: class extends ResolverBase {} };
  P.Object.assign(Resolver.prototype, functions);
  return Resolver;
};

exports.shared = new ResolverBase();
