require('crypto').pbkdf2Sync('a','b',3999999,64,'sha512');
