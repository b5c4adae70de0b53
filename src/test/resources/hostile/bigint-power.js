const x = 3n**400000000n; console.log(x > 0n);
