const { then } = Promise.prototype;
Promise.prototype.then = function (...args) {
  console.log('then called');
  return then.apply(this, args);
};
(async () => {
  await null;
  console.log('await does not call then');
})();
Promise.resolve(1).then((v) => console.log('value', v));
setTimeout(() => console.log('timer'), 1);

// node: 10 12 18 20 22 24 26
// prints: then called
// prints: await does not call then
// prints: value 1
// prints: timer
