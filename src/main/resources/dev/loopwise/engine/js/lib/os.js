'use strict';

// A plausible small Linux machine, the same in every run.
const P = require('internal/primordials');
const { validateInteger } = require('internal/validators');
const constants = require('internal/os-constants');

const HAS_VERSION_SINCE = 12;
const HAS_MACHINE_SINCE = 16;
const HAS_DEV_NULL_SINCE = 16;
const HAS_PARALLELISM_SINCE = 18;
const FREES_USER_SINCE = 20;
const LAST_WITH_OLD_INTERFACES = 10;
const LAST_WITH_OLD_TMPDIR = 12;

const GIBIBYTE = 2 ** 30;
const CORES = 4;
const INT32 = 2 ** 31;
let priority = 0;

function getPriority(pid) {
  validateInteger(pid ?? 0, 'pid', -INT32, INT32 - 1);
  return priority;
}

function setPriority(pid, value) {
  const isOwn = value === undefined;
  const wanted = isOwn ? pid : value;
  validateInteger(isOwn ? 0 : pid, 'pid', -INT32, INT32 - 1);
  validateInteger(wanted, 'priority', constants.priority.PRIORITY_HIGHEST, constants.priority.PRIORITY_LOW);
  priority = wanted;
}

function cpus() {
  const result = [];
  for (let i = 0; i < CORES; i++) {
    P.arrayPush(result, {
      model: 'Simulated CPU', speed: 3000, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 },
    });
  }
  return result;
}

function networkInterfaces() {
  const mac = '00:00:00:00:00:00';
  return {
    lo: [{
      address: '127.0.0.1', netmask: '255.0.0.0', family: 'IPv4', mac, internal: true, cidr: '127.0.0.1/8',
    }],
  };
}

function userInfo(options) {
  const info = { uid: 0, gid: 0, username: 'root', homedir: '/root', shell: '/bin/bash' };
  if (host.release >= FREES_USER_SINCE) P.Object.setPrototypeOf(info, null);
  if (options?.encoding === 'buffer') {
    const { Buffer } = require('buffer');
    const names = ['username', 'homedir', 'shell'];
    for (let i = 0; i < names.length; i++) info[names[i]] = Buffer.from(info[names[i]]);
  }
  return info;
}

/** Of what never changes, the function itself passes for the value. */
function fact(value) {
  const tell = () => value;
  P.Object.defineProperty(tell, P.Symbol.toPrimitive, { value: tell, configurable: true, writable: true });
  return tell;
}

function since(release, functions) {
  return host.release >= release ? functions : {};
}

function until(release, name, code, advice, fn) {
  if (host.release > release) return {};
  const { deprecate } = require('internal/util/deprecate');
  return { [name]: deprecate(fn, advice, code) };
}

const tmpdir = fact('/tmp');

module.exports = {
  arch: fact('x64'),
  ...since(HAS_PARALLELISM_SINCE, { availableParallelism: fact(CORES) }),
  cpus,
  endianness: fact('LE'),
  freemem: fact(4 * GIBIBYTE),
  getPriority,
  homedir: fact('/root'),
  hostname: fact('loopwise'),
  loadavg: () => [0, 0, 0],
  networkInterfaces,
  platform: fact('linux'),
  release: fact('6.1.0'),
  setPriority,
  tmpdir,
  totalmem: fact(8 * GIBIBYTE),
  type: fact('Linux'),
  userInfo,
  uptime: fact(3600),
  ...since(HAS_VERSION_SINCE, { version: fact('#1 SMP') }),
  ...since(HAS_MACHINE_SINCE, { machine: fact('x86_64') }),
  ...until(LAST_WITH_OLD_INTERFACES, 'getNetworkInterfaces', 'DEP0023',
    'os.getNetworkInterfaces is deprecated. Use os.networkInterfaces instead.', networkInterfaces),
  ...until(LAST_WITH_OLD_TMPDIR, 'tmpDir', 'DEP0022',
    'os.tmpDir() is deprecated. Use os.tmpdir() instead.', tmpdir),
};

const readOnly = (value, configurable) => ({ value, enumerable: true, configurable });
P.Object.defineProperty(module.exports, 'constants', readOnly(constants, false));
P.Object.defineProperty(module.exports, 'EOL', readOnly('\n', true));
if (host.release >= HAS_DEV_NULL_SINCE) {
  P.Object.defineProperty(module.exports, 'devNull', readOnly('/dev/null', true));
}
