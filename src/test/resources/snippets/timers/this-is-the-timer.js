const t = setTimeout(function () {
  console.log(this === t, this.constructor.name);
}, 1);

// node: 10
// prints: true 'Timeout'
// node: 12 18 20 22 24 26
// prints: true Timeout
