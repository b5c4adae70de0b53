let b = 1n;
for (;;) b = (b << 100000n) | 1n;
