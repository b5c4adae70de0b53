Promise.resolve().then(() => {
  setTimeout(() => console.log('timer'), 0);
  setImmediate(() => console.log('immediate'));
});

// seen: 182 immediate | timer
// seen: 18 timer | immediate
