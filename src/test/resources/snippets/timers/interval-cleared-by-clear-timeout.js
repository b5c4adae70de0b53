let n = 0;
const t = setInterval(() => {
  console.log(++n);
  if (n === 2) clearTimeout(t);
}, 2);

// prints: 1
// prints: 2
