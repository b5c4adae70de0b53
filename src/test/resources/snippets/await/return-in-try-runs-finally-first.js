async function f() {
  try {
    return await Promise.resolve('value');
  } finally {
    console.log('finally');
  }
}
f().then((v) => console.log(v));

// node: 10 12 18 20 22 24 26
// prints: finally
// prints: value
