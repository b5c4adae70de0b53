module.exports = {
  nextTick(callback, ...args) {
    host.natives.addTick(host.guard(callback, undefined, args));
  },
};
