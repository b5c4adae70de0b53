let n = 0;
const t = setInterval(() => {
  console.log(++n);
  if (n === 3) clearInterval(t);
}, 2);

// prints: 1
// prints: 2
// prints: 3
