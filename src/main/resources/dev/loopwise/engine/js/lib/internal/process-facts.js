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

const COMPONENTS = {
  __proto__: null,
  10: ['64', '1.34.2', '6.8.275.32-node.59'],
  12: ['72', '1.40.0', '7.8.279.23-node.57'],
  14: ['83', '1.42.0', '8.4.371.23-node.88'],
  16: ['93', '1.43.0', '9.4.146.26-node.26'],
  18: ['108', '1.44.2', '10.2.154.26-node.39'],
  20: ['115', '1.46.0', '11.3.244.8-node.38'],
  22: ['127', '1.51.0', '12.4.254.21-node.57'],
  24: ['137', '1.52.1', '13.6.233.17-node.53'],
  26: ['147', '1.52.1', '14.6.202.34-node.34'],
};

exports.versions = () => {
  const components = COMPONENTS[host.release];
  return { node: host.natives.version(), modules: components[0], uv: components[1], v8: components[2] };
};

/** Says by name that something cannot be asked here. */
exports.refuse = (name) => {
  throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(`process.${name}`);
};
