setInterval(() => console.log('again'), 1);
