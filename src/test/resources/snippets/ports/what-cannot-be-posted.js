if (typeof MessageChannel === 'undefined') process.exit();
const { port1 } = new MessageChannel();
for (const value of [() => {}, Symbol('s'), { inside() {} }, Promise.resolve(), new WeakMap(), port1]) {
  try {
    port1.postMessage(value);
    console.log('posted');
  } catch (error) {
    console.log(error.name, error.message);
  }
}

// node: 10 12
// node: 18 20
// prints: DataCloneError () => {} could not be cloned.
// prints: DataCloneError Symbol(s) could not be cloned.
// prints: DataCloneError inside() {} could not be cloned.
// prints: DataCloneError #<Promise> could not be cloned.
// prints: DataCloneError #<WeakMap> could not be cloned.
// prints: TypeError Object that needs transfer was found in message but not listed in transferList
// node: 22 24 26
// prints: DataCloneError () => {} could not be cloned.
// prints: DataCloneError Symbol(s) could not be cloned.
// prints: DataCloneError inside() {} could not be cloned.
// prints: DataCloneError #<Promise> could not be cloned.
// prints: DataCloneError #<WeakMap> could not be cloned.
// prints: DataCloneError Object that needs transfer was found in message but not listed in transferList
