'use strict';

// Date and Math.random on virtual time and seeded chance.
const P = require('internal/primordials');

/** 1 January 2026, 12:00 UTC, when every process starts. */
const EPOCH_MILLIS = 1_767_268_800_000;
const NANOS_PER_MILLI = 1_000_000;
const RealDate = Date;
const { construct } = Reflect;

const now = () => EPOCH_MILLIS + P.Math.floor(host.clock.readTimeOfDay() / NANOS_PER_MILLI);

function makeDate() {
  function Date(...args) {
    if (new.target === undefined) return P.dateToString(new RealDate(now()));
    return construct(RealDate, args.length === 0 ? [now()] : args, new.target);
  }
  P.Object.defineProperty(Date, 'prototype', { value: RealDate.prototype, writable: false });
  P.Object.defineProperty(Date, 'length', { value: 7, configurable: true });
  P.hide(Date, 'now', { now() { return now(); } }.now);
  P.hide(Date, 'parse', RealDate.parse);
  P.hide(Date, 'UTC', RealDate.UTC);
  P.hide(RealDate.prototype, 'constructor', Date);
  return Date;
}

exports.EPOCH_MILLIS = EPOCH_MILLIS;

exports.install = (global) => {
  P.hide(global, 'Date', makeDate());
  P.hide(Math, 'random', { random() { return host.natives.nextRandom(); } }.random);
};
