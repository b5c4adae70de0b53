while (true) console.error('again');
