let b = 3n;
while (true) b = b * b;
