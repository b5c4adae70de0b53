setImmediate(() => console.log('immediate 1'));
setTimeout(() => console.log('timer'), 1);
setImmediate(() => console.log('immediate 2'));

// seen: 172 immediate 1 | immediate 2 | timer
// seen: 28 timer | immediate 1 | immediate 2
