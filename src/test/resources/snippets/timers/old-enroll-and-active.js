const timers = require('timers');
console.log(typeof timers.enroll, typeof timers.active, typeof timers.unenroll);
if (!timers.enroll) process.exit();
const item = { name: 'item', _onTimeout() { console.log('fired', this.name); } };
timers.enroll(item, 2);
timers.active(item);
const other = { _onTimeout() { console.log('never'); } };
timers.enroll(other, 1);
timers.active(other);
timers.unenroll(other);

// node: 10
// prints: function function function
// prints: fired item
// stderr: (node:1) [DEP0095] DeprecationWarning: timers.enroll() is deprecated. Please use setTimeout instead.
// stderr: (node:1) [DEP0096] DeprecationWarning: timers.unenroll() is deprecated. Please use clearTimeout instead.
// node: 12
// prints: function function function
// prints: fired item
// stderr: (node:1) [DEP0095] DeprecationWarning: timers.enroll() is deprecated. Please use setTimeout instead.
// stderr: (node:1) [DEP0126] DeprecationWarning: timers.active() is deprecated. Please use timeout.refresh() instead.
// stderr: (node:1) [DEP0096] DeprecationWarning: timers.unenroll() is deprecated. Please use clearTimeout instead.
// node: 18 20 22
// prints: function function function
// prints: fired item
// stderr: (node:1) [DEP0095] DeprecationWarning: timers.enroll() is deprecated. Please use setTimeout instead.
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
// stderr: (node:1) [DEP0126] DeprecationWarning: timers.active() is deprecated. Please use timeout.refresh() instead.
// stderr: (node:1) [DEP0096] DeprecationWarning: timers.unenroll() is deprecated. Please use clearTimeout instead.
// node: 24 26
// prints: undefined undefined undefined
