const s = new Set([0]);
s.forEach((x) => { s.delete(x); s.add(x + 1); });
