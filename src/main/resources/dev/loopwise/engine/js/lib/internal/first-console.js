const format = (values) => values.map(String).join(' ') + '\n';
module.exports = {
  log: (...values) => host.write(1, format(values)),
  error: (...values) => host.write(2, format(values)),
};
