'use strict';

// What few programs ask about their process.
const { codes } = require('internal/errors');

const KIBIBYTES = 1024;

exports.resourceUsage = () => ({
  userCPUTime: process.cpuUsage().user,
  systemCPUTime: 0,
  maxRSS: process.memoryUsage().rss / KIBIBYTES,
  sharedMemorySize: 0,
  unsharedDataSize: 0,
  unsharedStackSize: 0,
  minorPageFault: 0,
  majorPageFault: 0,
  swappedOut: 0,
  fsRead: 0,
  fsWrite: 0,
  ipcSent: 0,
  ipcReceived: 0,
  signalsCount: 0,
  voluntaryContextSwitches: 0,
  involuntaryContextSwitches: 0,
});

exports.versions = () =>
  ({ node: host.natives.version, v8: '13.6.233', uv: '1.51.0', modules: '137' });

/** Says by name that something cannot be asked here. */
exports.refuse = (name) => {
  throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(`process.${name}`);
};
