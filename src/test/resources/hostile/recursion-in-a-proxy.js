const p = new Proxy({}, { get(t, k, r) { try { return r[k]; } catch { for (;;); } } });
p.x;
