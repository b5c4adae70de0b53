const thenable = {
  then(done) {
    console.log('then called');
    done('value');
  },
};
Promise.resolve(thenable).then(console.log);
console.log('script');
Promise.resolve().then(() => console.log('job'));

// node: 10 12 18 20 22 24 26
// prints: script
// prints: then called
// prints: job
// prints: value
