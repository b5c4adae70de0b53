const text = String(7n ** 3000000n);
for (;;) String(7n ** 3000000n);
