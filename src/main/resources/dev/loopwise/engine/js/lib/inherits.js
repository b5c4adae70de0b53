'use strict';

// For streams of the package: as `util.inherits`, which before Node 12 left the functions of the
// parent itself behind.
const P = require('internal/primordials');

const SINCE = 12;

module.exports = function inherits(Child, Parent) {
  P.Object.setPrototypeOf(Child.prototype, Parent.prototype);
  if (host.release >= SINCE) P.Object.setPrototypeOf(Child, Parent);
  else Child.super_ = Parent;
};
