'use strict';

// Host names in other letters than ASCII, as URLs write them.
const P = require('internal/primordials');
const punycode = require('vendor/punycode/punycode');

const ASCII = /^[\0-\x7f]*$/;

exports.toASCII = function toASCII(domain) {
  const lower = P.stringToLowerCase(domain);
  if (P.regExpExec(ASCII, domain) !== null) return lower;
  return punycode.toASCII(P.stringNormalize(lower, 'NFKC'));
};

function labelToUnicode(label) {
  try {
    return punycode.toUnicode(label);
  } catch {
    return label;
  }
}

/** Labels that no encoder writes stay as they are. */
exports.toUnicode = function toUnicode(domain) {
  const labels = P.stringSplit(P.stringToLowerCase(domain), '.');
  for (let i = 0; i < labels.length; i++) labels[i] = labelToUnicode(labels[i]);
  return P.arrayJoin(labels, '.');
};
