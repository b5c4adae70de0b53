const end = Date.now() + 1e12;
while (Date.now() < end);
