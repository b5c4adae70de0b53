'a'.repeat(2**27-1).split('');
