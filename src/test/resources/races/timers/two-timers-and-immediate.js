setTimeout(() => console.log('first'), 0);
setTimeout(() => console.log('second'), 1);
setImmediate(() => console.log('immediate'));

// seen: 168 immediate | first | second
// seen: 22 first | immediate | second
// seen: 10 first | second | immediate
