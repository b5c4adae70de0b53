new Array(2**32-2).fill(1);
