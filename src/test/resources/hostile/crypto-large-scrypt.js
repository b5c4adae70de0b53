for (;;) require('crypto').scryptSync('a', 'b', 64, { N: 2 ** 14 });
