setTimeout((...all) => console.log(all.join()), 1, 'a', 2, null);

// prints: a,2,
