const all = [];
for (;;) all.push(Symbol('x'.repeat(1000)));
