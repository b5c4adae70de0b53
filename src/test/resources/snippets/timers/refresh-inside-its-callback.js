let count = 0;
const timer = setTimeout(() => {
  console.log('fired', ++count);
  if (count < 3) timer.refresh();
}, 1);
console.log(timer.refresh() === timer);

// node: 10 12 18 20 22 24 26
// prints: true
// prints: fired 1
// prints: fired 2
// prints: fired 3
