const all = [];
while (true) all.push('x'.repeat(2 ** 20) + all.length);
