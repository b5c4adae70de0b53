const s = 'x'.repeat(2 ** 20);
new Array(2 ** 16).fill(s).join('');
