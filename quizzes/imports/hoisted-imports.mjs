/*---
title: Imports come first
topics: [imports]
difficulty: 3
explanation: |
  Import declarations are resolved before the first statement of a module runs, wherever they stand, so `basename`
  works above its import. The same module is loaded only once: both names are the same function.
  At the top level of a module `this` is undefined, and `await` is allowed there.
---*/
console.log(basename('/garden/shed.txt'));
queueMicrotask(() => console.log('microtask'));
await null;
console.log(`same function: ${basename === lastPart}`);
console.log(`this: ${this}`);

import { basename } from 'node:path';
import { basename as lastPart } from 'path';
