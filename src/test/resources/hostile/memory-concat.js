let a = [1];
while (true) a = a.concat(a);
