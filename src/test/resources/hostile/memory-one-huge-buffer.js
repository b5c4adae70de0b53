const all = [];
for (;;) all.push(new ArrayBuffer(2 ** 27));
