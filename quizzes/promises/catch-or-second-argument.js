/*---
title: Two ways to catch
topics: [promises, errors]
difficulty: 4
explanation: |
  The second argument of `then` only handles a rejection of the promise it is called on, not an error thrown by the
  first argument next to it; that error goes down the chain. Of two chains, the one with fewer
  links between the error and its handler is done earlier: a rejection passes through a `then`
  without handler in one job of its own.
distractors:
  - guard A saw late
---*/
Promise.resolve()
  .then(
    () => {
      console.log('A throws');
      throw new Error('late');
    },
    (error) => console.log(`guard A saw ${error.message}`),
  )
  .then(() => console.log('A goes on'))
  .catch((error) => console.log(`end of A saw ${error.message}`));

Promise.reject(new Error('early'))
  .then(
    () => console.log('B runs'),
    (error) => console.log(`guard B saw ${error.message}`),
  )
  .then(() => console.log('B goes on'));
