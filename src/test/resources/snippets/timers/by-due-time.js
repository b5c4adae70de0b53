setTimeout(() => console.log(150), 150);
setTimeout(() => console.log(75), 75);
setTimeout(() => console.log(1), 1);

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: 75
// prints: 150
