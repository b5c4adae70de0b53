const fs = require('fs/promises');
Promise.all(['a', 'b'].map(async (name) => {
  await fs.stat('.');
  console.log(name);
})).then(() => console.log('all'));

// seen: 200 a | b | all
