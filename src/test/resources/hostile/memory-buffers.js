const all = [];
while (true) all.push(Buffer.alloc(2 ** 20, 1));
