const all = [];
while (true) all.push('x'.padStart(2 ** 22, String(all.length)));
