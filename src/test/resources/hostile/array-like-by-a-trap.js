Array.prototype.reverse.call(new Proxy({}, { get: (target, key) => (key === 'length' ? 2 ** 53 - 1 : undefined) }));
