const o = { toJSON() { return { o }; } };
JSON.stringify(o);
