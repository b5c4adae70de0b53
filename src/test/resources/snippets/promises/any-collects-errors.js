Promise.any([Promise.reject(new Error('a')), Promise.reject(new Error('b'))]).catch((e) =>
  console.log(e.message, e.errors.map((x) => x.message).join()),
);

// prints: All promises were rejected a,b
