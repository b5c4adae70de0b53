structuredClone(new Array(100000000).fill(0));
