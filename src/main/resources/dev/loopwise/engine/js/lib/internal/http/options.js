'use strict';

// The arguments of http.request: a URL as text or object, options, and who hears of the response.
const P = require('internal/primordials');

function fromUrl(url) {
  const { hostname } = url;
  const isBracketed = P.stringStartsWith(hostname, '[');
  const options = {
    __proto__: null,
    protocol: url.protocol,
    hostname: isBracketed ? P.stringSlice(hostname, 1, -1) : hostname,
    hash: url.hash,
    search: url.search,
    pathname: url.pathname,
    path: `${url.pathname || ''}${url.search || ''}`,
    href: url.href,
  };
  if (url.port !== '') options.port = P.Number(url.port);
  if (url.username || url.password) {
    options.auth = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  }
  return options;
}

exports.optionsOf = (input, given, listener) => {
  const { URL } = require('url');
  let base = {};
  let extra = given;
  let callback = listener;
  if (typeof input === 'string') {
    base = fromUrl(new URL(input));
  } else if (input instanceof URL) {
    base = fromUrl(input);
  } else {
    callback = given;
    extra = input;
  }
  if (typeof extra === 'function') {
    callback = extra;
    extra = undefined;
  }
  return { options: { ...base, ...extra }, callback };
};
