Object.prototype.then = function (resolve) {
  delete Object.prototype.then;
  resolve('from then');
};
Promise.resolve({}).then((v) => console.log(v));
Promise.resolve(1).then((v) => console.log(v));

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: from then
