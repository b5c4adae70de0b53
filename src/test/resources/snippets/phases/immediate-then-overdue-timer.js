setImmediate(() => {
  setTimeout(() => console.log('timer'), 1);
  setImmediate(() => console.log('second immediate'));
  const end = Date.now() + 10;
  while (Date.now() < end);
});

// node: 10 12 18 20 22 24 26
// prints: timer
// prints: second immediate
