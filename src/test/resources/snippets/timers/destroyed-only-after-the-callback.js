const timer = setTimeout(function () {
  console.log('inside', this === timer, timer._destroyed);
  setImmediate(() => console.log('after', timer._destroyed));
}, 1);
console.log('armed', timer._destroyed);
const cleared = setTimeout(() => {}, 1);
clearTimeout(cleared);
console.log('cleared', cleared._idleTimeout, cleared._repeat);

// node: 10
// prints: armed false
// prints: cleared -1 null
// prints: inside true false
// prints: after false
// node: 12 18 20 22 24 26
// prints: armed false
// prints: cleared -1 null
// prints: inside true false
// prints: after true
