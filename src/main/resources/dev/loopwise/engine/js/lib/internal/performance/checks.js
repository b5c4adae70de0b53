'use strict';

// The arguments of mark and measure.
const { codes } = require('internal/errors');
const { checkTime } = require('internal/performance/timeline');

const COUNTS_ARGUMENTS_SINCE = 20;
const WANTS_STRINGS_SINCE = 16;

exports.checkMark = (count, name, options) => {
  if (count === 0 && host.release >= COUNTS_ARGUMENTS_SINCE) throw new codes.ERR_MISSING_ARGS('name');
  if (options?.startTime === undefined) return;
  require('internal/validators').validateNumber(options.startTime, 'startTime');
  checkTime(options.startTime);
};

exports.checkMeasure = (count, name) => {
  if (count === 0 && host.release >= COUNTS_ARGUMENTS_SINCE) throw new codes.ERR_MISSING_ARGS('name');
  if (host.release >= WANTS_STRINGS_SINCE) require('internal/validators').validateString(name, 'name');
};
