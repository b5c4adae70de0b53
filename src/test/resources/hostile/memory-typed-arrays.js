const all = [];
for (;;) all.push(new Float64Array(2 ** 18));
