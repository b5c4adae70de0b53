const p = new Proxy({}, { getPrototypeOf() { return p; } });
p instanceof Object;
