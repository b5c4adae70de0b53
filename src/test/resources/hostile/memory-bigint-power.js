const b = 3n ** 400000000n;
