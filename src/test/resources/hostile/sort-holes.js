new Array(2**32-1).sort();
