setTimeout(() => console.log('timer'), 0);
setImmediate(() => console.log('immediate'));

// seen: 186 immediate | timer
// seen: 14 timer | immediate
