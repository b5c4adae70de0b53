Array.prototype.indexOf.call({ get length() { return 2 ** 53 - 1; } }, 1);
