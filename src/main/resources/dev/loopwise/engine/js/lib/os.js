'use strict';

// A plausible small Linux machine, the same in every run.
const P = require('internal/primordials');
const errnos = require('internal/system-errors');

const GIBIBYTE = 2 ** 30;
const CPU = { model: 'Simulated CPU', speed: 3000, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } };
const SIGNALS = {
  SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGILL: 4, SIGTRAP: 5, SIGABRT: 6, SIGBUS: 7, SIGFPE: 8,
  SIGKILL: 9, SIGUSR1: 10, SIGSEGV: 11, SIGUSR2: 12, SIGPIPE: 13, SIGALRM: 14, SIGTERM: 15,
  SIGCHLD: 17, SIGCONT: 18, SIGSTOP: 19, SIGTSTP: 20,
};

module.exports = {
  EOL: '\n',
  devNull: '/dev/null',
  arch: () => 'x64',
  platform: () => 'linux',
  type: () => 'Linux',
  release: () => '6.1.0',
  version: () => '#1 SMP',
  machine: () => 'x86_64',
  hostname: () => 'loopwise',
  homedir: () => '/root',
  tmpdir: () => '/tmp',
  endianness: () => 'LE',
  cpus: () => [structuredClone(CPU), structuredClone(CPU), structuredClone(CPU), structuredClone(CPU)],
  availableParallelism: () => 4,
  totalmem: () => 8 * GIBIBYTE,
  freemem: () => 4 * GIBIBYTE,
  uptime: () => 3600,
  loadavg: () => [0, 0, 0],
  networkInterfaces: () => ({
    lo: [{
      address: '127.0.0.1', netmask: '255.0.0.0', family: 'IPv4', mac: '00:00:00:00:00:00',
      internal: true, cidr: '127.0.0.1/8',
    }],
  }),
  userInfo: () => ({ uid: 0, gid: 0, username: 'root', homedir: '/root', shell: '/bin/bash' }),
  getPriority: () => 0,
  setPriority: () => {},
  constants: {
    UV_UDP_REUSEADDR: 4,
    signals: SIGNALS,
    errno: P.Object.fromEntries([...errnos.map()].map(([errno, [name]]) => [name, -errno])),
    priority: {
      PRIORITY_LOW: 19, PRIORITY_BELOW_NORMAL: 10, PRIORITY_NORMAL: 0, PRIORITY_ABOVE_NORMAL: -7,
      PRIORITY_HIGH: -14, PRIORITY_HIGHEST: -20,
    },
  },
};
