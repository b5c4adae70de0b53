const o = { toString() { try { return `${this}`; } catch { for (;;); } } };
`${o}`;
