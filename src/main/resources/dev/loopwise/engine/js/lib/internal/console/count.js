'use strict';

exports.count = function count(counts, label, self) {
  const next = (counts.get(label) ?? 0) + 1;
  counts.set(label, next);
  self.log(`${label}: ${next}`);
};

exports.warn = (label) => process.emitWarning(`Count for '${label}' does not exist`);
