const p = new Proxy({}, {});
Object.setPrototypeOf(p, Object.create(p));
p.x;
