'use strict';

// The old way to follow a link: `relative` as seen from the page `base`.
const P = require('internal/primordials');
const { Url, isSlashed, isScript, FIELDS } = require('internal/legacy-url');

function copy(source, target, except) {
  for (let i = 0; i < FIELDS.length; i++) {
    if (FIELDS[i] !== except) target[FIELDS[i]] = source[FIELDS[i]];
  }
  return target;
}

const segmentsOf = (url) => (url.pathname ? P.stringSplit(url.pathname, '/') : []);
const isAbsolute = (segments) => segments.length > 0 && (segments[0] === '' || segments[0][0] === '/');
const present = (value) => value !== null && value !== undefined;

function withHref(url) {
  url.href = url.format();
  return url;
}

function withPath(url) {
  if (url.pathname !== null || url.search !== null) url.path = (url.pathname || '') + (url.search || '');
}

function takeSearch(result, relative) {
  result.search = relative.search;
  result.query = relative.query;
}

/** With a scheme of its own there is little to take from the base. */
function acrossProtocols(result, relative) {
  if (!isSlashed(relative.protocol)) return withHref(copy(relative, result));
  result.protocol = relative.protocol;
  const hasHost = relative.host || P.regExpExec(/^file:?$/, relative.protocol) !== null;
  result.pathname = hasHost || isScript(relative.protocol) ? relative.pathname : hostFromPath(relative);
  takeSearch(result, relative);
  result.host = relative.host || '';
  result.auth = relative.auth;
  result.hostname = relative.hostname || relative.host;
  result.port = relative.port;
  if (result.pathname || result.search) result.path = (result.pathname || '') + (result.search || '');
  result.slashes = result.slashes || relative.slashes;
  return withHref(result);
}

/** `http:host/path`: the first part of the path names the host; the result is the path left. */
function hostFromPath(relative) {
  const segments = P.stringSplit(relative.pathname || '', '/');
  while (segments.length > 0 && !relative.host) relative.host = P.arrayShift(segments);
  relative.host ||= '';
  relative.hostname ||= '';
  if (segments[0] !== '') P.arrayUnshift(segments, '');
  if (segments.length < 2) P.arrayUnshift(segments, '');
  return P.arrayJoin(segments, '/');
}

/** Schemes without slashes have the host as the first part of their path. */
function hostIntoPath(url, segments) {
  if (!url.host) return;
  if (segments[0] === '') segments[0] = url.host;
  else P.arrayUnshift(segments, url.host);
}

function hostOutOfPath(result, name) {
  result.hostname = result.host = name;
  if (!name || P.stringIndexOf(name, '@') <= 0) return;
  const parts = P.stringSplit(name, '@');
  result.auth = parts[0];
  result.host = result.hostname = parts[1];
}

/** Removes dot segments; the result is how many `..` led above the start. */
function removeDots(segments) {
  let above = 0;
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i];
    if (segment !== '.' && segment !== '..' && above === 0) continue;
    P.arraySplice(segments, i, 1);
    if (segment === '..') above++;
    else if (segment !== '.') above--;
  }
  return above;
}

function takeHost(result, relative) {
  if (present(relative.host)) {
    if (result.host !== relative.host) result.auth = null;
    result.host = relative.host;
    result.port = relative.port;
  }
  if (present(relative.hostname)) {
    if (result.hostname !== relative.hostname) result.auth = null;
    result.hostname = relative.hostname;
  }
}

/** Puts the two paths together; undefined if the base keeps its own. */
function joined(result, relative, from, to, isRelativeAbsolute) {
  if (isRelativeAbsolute) {
    takeHost(result, relative);
    takeSearch(result, relative);
    return to;
  }
  if (to.length > 0) {
    P.arrayPop(from);
    takeSearch(result, relative);
    return P.arrayConcat(from, to);
  }
  return present(relative.search) ? undefined : from;
}

function withinProtocol(result, relative) {
  const isBare = Boolean(result.protocol) && !isSlashed(result.protocol);
  const from = segmentsOf(result);
  const to = segmentsOf(relative);
  const isBaseAbsolute = Boolean(result.pathname) && result.pathname[0] === '/';
  const isRelativeAbsolute = Boolean(relative.host || (relative.pathname && relative.pathname[0] === '/'));
  let isWholeAbsolute = isRelativeAbsolute || isBaseAbsolute || Boolean(result.host && relative.pathname);
  const removesAll = isWholeAbsolute;
  if (isBare) {
    result.hostname = '';
    result.port = null;
    hostIntoPath(result, from);
    result.host = '';
    if (relative.protocol) {
      relative.hostname = relative.port = null;
      result.auth = null;
      hostIntoPath(relative, to);
      relative.host = null;
    }
    isWholeAbsolute = isWholeAbsolute && (to[0] === '' || from[0] === '');
  }
  const segments = joined(result, relative, from, to, isRelativeAbsolute);
  if (segments === undefined) {
    if (isBare) hostOutOfPath(result, P.arrayShift(from));
    takeSearch(result, relative);
    withPath(result);
    return withHref(result);
  }
  if (segments.length === 0) {
    result.pathname = null;
    result.path = result.search ? `/${result.search}` : null;
    return withHref(result);
  }
  settlePath(result, relative, segments, { isBare, isWholeAbsolute, removesAll });
  result.auth = relative.auth || result.auth;
  result.slashes = result.slashes || relative.slashes;
  return withHref(result);
}

function settlePath(result, relative, segments, { isBare, isWholeAbsolute, removesAll }) {
  const last = segments[segments.length - 1];
  const isFolder = last === '' || ((last === '.' || last === '..') &&
    Boolean(result.host || relative.host || segments.length > 1));
  const above = removeDots(segments);
  for (let i = 0; i < above && !isWholeAbsolute && !removesAll; i++) P.arrayUnshift(segments, '..');
  if (isWholeAbsolute && !isAbsolute(segments)) P.arrayUnshift(segments, '');
  if (isFolder && !P.stringEndsWith(P.arrayJoin(segments, '/'), '/')) P.arrayPush(segments, '');
  const startsWithSlash = isAbsolute(segments);
  if (isBare) hostOutOfPath(result, startsWithSlash ? '' : P.arrayShift(segments) ?? '');
  const ends = isWholeAbsolute || Boolean(result.host && segments.length > 0);
  if (ends && !startsWithSlash) P.arrayUnshift(segments, '');
  if (segments.length === 0) result.pathname = result.path = null;
  else result.pathname = P.arrayJoin(segments, '/');
  withPath(result);
}

exports.resolve = function resolve(base, relative) {
  const result = copy(base, new Url());
  result.hash = relative.hash;
  if (relative.href === '') return withHref(result);
  if (relative.slashes && !relative.protocol) {
    copy(relative, result, 'protocol');
    if (isSlashed(result.protocol) && result.hostname && !result.pathname) {
      result.path = result.pathname = '/';
    }
    return withHref(result);
  }
  return relative.protocol && relative.protocol !== result.protocol
    ? acrossProtocols(result, relative)
    : withinProtocol(result, relative);
};
