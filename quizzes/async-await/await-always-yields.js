/*---
title: Hello, hello, goodbye, goodbye
topics: [async-await]
difficulty: 1
explanation: |
  An async function runs like any other up to its first `await`. There it returns to its caller, even
  if there is nothing to wait for, as with `await null`. The rest of the function is a microtask, so
  it runs after the script, in the order of the awaits.
---*/
async function visit(name) {
  console.log(`hello ${name}`);
  await null;
  console.log(`goodbye ${name}`);
}

visit('Mia');
visit('Noor');
console.log('the door is open');
