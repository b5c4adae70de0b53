setTimeout(() => {
  console.log('outer');
  setTimeout(() => console.log('inner'), 5);
}, 5);
setTimeout(() => console.log('other'), 10);

// seen: 200 outer | other | inner
