require('fs').stat(__filename, () => {
  setTimeout(() => console.log('timer'), 0);
  setImmediate(() => console.log('immediate'));
});

// node: 10 12 18 20 22 24 26
// prints: immediate
// prints: timer
