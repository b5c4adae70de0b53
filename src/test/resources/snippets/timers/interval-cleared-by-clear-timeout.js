let n = 0;
const t = setInterval(() => {
  console.log(++n);
  if (n === 2) clearTimeout(t);
}, 2);

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: 2
