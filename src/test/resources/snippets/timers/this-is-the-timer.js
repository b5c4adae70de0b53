const t = setTimeout(function () {
  console.log(this === t, this.constructor.name);
}, 1);

// prints: true Timeout
