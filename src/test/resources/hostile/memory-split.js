const s = 'a,'.repeat(2 ** 22);
for (;;) s.split(',');
