async function f() {
  try {
    return 'value';
  } finally {
    console.log('finally before');
    await null;
    console.log('finally after');
  }
}
f().then((v) => console.log(v));
Promise.resolve().then(() => console.log('job'));

// node: 10 12 18 20 22 24 26
// prints: finally before
// prints: finally after
// prints: job
// prints: value
