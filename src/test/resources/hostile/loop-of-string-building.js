let s = '';
for (;;) s = s.length > 1000 ? '' : s + 'x';
