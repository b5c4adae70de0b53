const thenable = {
  then(done) {
    console.log('then called');
    done('value');
  },
};
Promise.resolve(thenable).then(console.log);
console.log('script');
Promise.resolve().then(() => console.log('job'));

// prints: script
// prints: then called
// prints: job
// prints: value
