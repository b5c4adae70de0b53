async function f() {
  try {
    return await Promise.resolve('value');
  } finally {
    console.log('finally');
  }
}
f().then((v) => console.log(v));

// prints: finally
// prints: value
