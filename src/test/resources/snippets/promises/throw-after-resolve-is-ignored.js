new Promise((resolve) => {
  resolve('value');
  throw new Error('ignored');
}).then((v) => console.log(v), (e) => console.log('error', e.message));

// prints: value
