console.log(String(7n**3000000n).length);
