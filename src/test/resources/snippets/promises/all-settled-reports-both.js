Promise.allSettled([Promise.resolve(1), Promise.reject(new Error('no'))]).then((all) =>
  all.forEach((x) => console.log(x.status, x.value ?? x.reason.message)),
);

// prints: fulfilled 1
// prints: rejected no
