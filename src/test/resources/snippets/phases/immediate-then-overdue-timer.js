setImmediate(() => {
  setTimeout(() => console.log('timer'), 1);
  setImmediate(() => console.log('second immediate'));
  const end = Date.now() + 10;
  while (Date.now() < end);
});

// prints: timer
// prints: second immediate
