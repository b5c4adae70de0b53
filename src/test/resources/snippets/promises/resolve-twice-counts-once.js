new Promise((resolve, reject) => {
  resolve('first');
  resolve('second');
  reject(new Error('third'));
  console.log('executor ends');
}).then(console.log, console.log);

// node: 10 12 18 20 22 24 26
// prints: executor ends
// prints: first
