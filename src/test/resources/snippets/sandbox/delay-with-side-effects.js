let calls = 0;
setTimeout(() => console.log('timer'), { valueOf() { calls++; return 1; } });
console.log(calls > 0);

// node: 10 12 18 20 22 24 26
// prints: true
// prints: timer
