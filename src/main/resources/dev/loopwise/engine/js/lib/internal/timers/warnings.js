'use strict';

// Warnings of delays that become 1. Of negative ones and of those that are no numbers Node tells once.
const told = { negative: false, notNumber: false };

function tell(text, name) {
  process.emitWarning(`${text}\nTimeout duration was set to 1.`, name);
}

exports.warnOfDelay = (delay, longest) => {
  if (delay > longest) {
    tell(`${delay} does not fit into a 32-bit signed integer.`, 'TimeoutOverflowWarning');
  } else if (delay < 0 && !told.negative) {
    told.negative = true;
    tell(`${delay} is a negative number.`, 'TimeoutNegativeWarning');
  } else if (delay !== delay && !told.notNumber) {
    told.notNumber = true;
    tell(`${delay} is not a number.`, 'TimeoutNaNWarning');
  }
};
