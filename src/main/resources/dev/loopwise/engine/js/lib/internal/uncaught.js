module.exports = {
  raise(error) {
    host.write(2, String(error && error.stack) + '\n');
    host.natives.exit(1, true);
  },
};
