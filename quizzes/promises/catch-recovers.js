/*---
title: After a catch, life goes on
topics: [promises, errors]
difficulty: 2
explanation: |
  The rejection skips the first `then`. `catch` handles it and returns a value, so the chain is fulfilled
  again. `finally` gets no argument and passes the value on, and the last `then` is called with what
  `catch` returned.
distractors:
  - pour the milk
  - finally got oat drink
---*/
Promise.reject(new Error('no milk left'))
  .then(() => console.log('pour the milk'))
  .catch((error) => {
    console.log(error.message);
    return 'oat drink';
  })
  .finally((value) => console.log(`finally got ${value}`))
  .then((value) => console.log(`pour the ${value}`));
console.log('breakfast');
