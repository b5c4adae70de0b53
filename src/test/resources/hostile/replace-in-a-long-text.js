'x'.padEnd(2**27-1).replace(/x/g, 'yy'); /(a+)+b/.test('a'.repeat(40));
