require('crypto').pbkdf2Sync('a', 'b', 3000000, 512, 'sha512');
for (;;);
