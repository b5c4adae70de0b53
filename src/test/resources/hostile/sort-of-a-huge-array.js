for (;;) Array.from({ length: 2 ** 18 }, Math.random).sort();
