const { emit } = process;
process.emit = function (name, ...args) {
  if (['beforeExit', 'exit'].includes(name)) console.log('emit', name);
  return emit.call(this, name, ...args);
};
setTimeout(() => console.log('timer'), 1);

// node: 10 12 18 20 22 24 26
// prints: timer
// prints: emit beforeExit
// prints: emit exit
