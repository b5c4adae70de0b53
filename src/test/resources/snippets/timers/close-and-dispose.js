const t = setTimeout(() => console.log('never'), 1);
t.close();
console.log(typeof t[Symbol.toPrimitive](), t.hasRef());

// prints: number true
