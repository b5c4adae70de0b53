'use strict';

exports.count = function count(counts, label, log) {
  const next = (counts.get(label) ?? 0) + 1;
  counts.set(label, next);
  log(`${label}: ${next}`);
};

exports.reset = function reset(counts, label) {
  if (counts.delete(label)) return;
  process.emitWarning(`Count for '${label}' does not exist`);
};
