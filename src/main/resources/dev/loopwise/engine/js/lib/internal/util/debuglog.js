'use strict';

const P = require('internal/primordials');
const { formatWithOptions } = require('internal/format');

const HAS_ENABLED_SINCE = 14;
const noPattern = /[|\\{}()[\]^$+?.]/g;

/** Whether NODE_DEBUG names `section`; `*` stands for anything. */
function isWanted(section) {
  const wanted = P.stringSplit(`${process.env.NODE_DEBUG ?? ''}`, ',');
  for (let i = 0; i < wanted.length; i++) {
    if (wanted[i] === '') continue;
    const pattern = wanted[i].replace(noPattern, '\\$&').replace(/\*/g, '.*');
    if (P.regExpExec(new RegExp(`^${pattern}$`, 'i'), section) !== null) return true;
  }
  return false;
}

/** util.debuglog: writes to standard error when NODE_DEBUG names the section. */
exports.debuglog = function debuglog(set) {
  const section = set.toUpperCase();
  let enabled;
  const isEnabled = () => (enabled ??= isWanted(section));
  const logger = (...args) => {
    if (!isEnabled()) return;
    require('internal/stdio').write(2,
      `${section} ${process.pid}: ${formatWithOptions({}, args)}\n`);
  };
  if (host.release >= HAS_ENABLED_SINCE) {
    P.Object.defineProperty(logger, 'enabled', { get: isEnabled, enumerable: true, configurable: true });
  }
  return logger;
};
