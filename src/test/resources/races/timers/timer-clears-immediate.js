const immediate = setImmediate(() => console.log('immediate'));
setTimeout(() => {
  console.log('timer');
  clearImmediate(immediate);
}, 0);

// seen: 183 immediate | timer
// seen: 17 timer
