'use strict';

// Histograms. Virtual time has no delays of the loop to find, so that of the loop stays empty.
class Histogram {
  #values = [];

  record(value) { this.#values.push(Number(value)); }
  reset() { this.#values = []; }
  get count() { return this.#values.length; }
  get min() { return this.count === 0 ? 9223372036854776000 : Math.min(...this.#values); }
  get max() { return this.count === 0 ? 0 : Math.max(...this.#values); }
  get exceeds() { return 0; }
  get mean() { return this.#values.reduce((sum, value) => sum + value, 0) / this.count; }

  get stddev() {
    const { mean } = this;
    return Math.sqrt(this.#values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / this.count);
  }

  percentile(percentage) {
    const sorted = [...this.#values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil((percentage / 100) * sorted.length) - 1)] ?? 0;
  }

  get percentiles() { return new Map([[100, this.max]]); }
}

class RecordableHistogram extends Histogram {}

class ELDHistogram extends Histogram {
  #isEnabled = false;

  enable() {
    const changes = !this.#isEnabled;
    this.#isEnabled = true;
    return changes;
  }

  disable() {
    const changes = this.#isEnabled;
    this.#isEnabled = false;
    return changes;
  }
}

exports.create = () => new RecordableHistogram();
exports.monitor = (options = {}) => {
  require('internal/validators').validateObject(options, 'options');
  return new ELDHistogram();
};
