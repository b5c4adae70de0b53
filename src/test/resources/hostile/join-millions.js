const a = new Array(50000000).fill('abcdefgh'); console.log(a.join('').length);
