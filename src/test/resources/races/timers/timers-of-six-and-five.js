setTimeout(() => console.log('six'), 6);
setTimeout(() => console.log('five'), 5);

// seen: 188 five | six
// seen: 12 six | five
