/*---
title: A module that requires itself
topics: [imports]
difficulty: 4
explanation: |
  `require` is synchronous, and a module runs only once: it is put into the cache before its first line runs. So requiring the file
  again while it is still running gives the `exports` as far as they are filled by then, not a second run.
  That is what happens in a circular import too. The tick sees what was added later because it is the
  same object.
---*/
exports.stage = 'half done';

const self = require(__filename);
console.log(`stage: ${self.stage}`);
process.nextTick(() => console.log(`in a tick: ${self.stage}, ${self.extra}`));

exports.stage = 'done';
exports.extra = 'sugar on top';
console.log(`same object: ${self === module.exports}`);
console.log(`this is exports: ${this === exports}`);
