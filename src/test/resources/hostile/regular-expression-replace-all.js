'a'.repeat(30).replace(/(a*)*b/g, '');
for (;;) /(a*)*b/.test('a'.repeat(28));
