const timer = setTimeout(() => console.log('timer'), 1);
setImmediate(() => {
  console.log('immediate');
  clearTimeout(timer);
});

// seen: 176 immediate
// seen: 24 timer | immediate
