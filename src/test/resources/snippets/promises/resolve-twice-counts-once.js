new Promise((resolve, reject) => {
  resolve('first');
  resolve('second');
  reject(new Error('third'));
  console.log('executor ends');
}).then(console.log, console.log);

// prints: executor ends
// prints: first
