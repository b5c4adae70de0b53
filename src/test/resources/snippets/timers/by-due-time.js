setTimeout(() => console.log(150), 150);
setTimeout(() => console.log(75), 75);
setTimeout(() => console.log(1), 1);

// prints: 1
// prints: 75
// prints: 150
