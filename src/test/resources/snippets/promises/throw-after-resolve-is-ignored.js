new Promise((resolve) => {
  resolve('value');
  throw new Error('ignored');
}).then((v) => console.log(v), (e) => console.log('error', e.message));

// node: 10 12 18 20 22 24 26
// prints: value
