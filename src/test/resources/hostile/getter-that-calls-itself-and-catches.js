const o = { get x() { try { return this.x; } catch { return this.x; } } };
o.x;
