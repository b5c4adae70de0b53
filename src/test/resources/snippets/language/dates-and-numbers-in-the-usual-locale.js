// Without a locale of its own a program gets that of a plain machine: American English, UTC.
const date = new Date(0);
console.log(date.toString());
console.log(date.toLocaleDateString(), date.toLocaleTimeString());
console.log((1234567.891).toLocaleString(), (0.25).toLocaleString('en-US', { style: 'percent' }));
console.log(new Date(2026, 0, 1, 12).getTimezoneOffset(), new Date(2026, 6, 1).toISOString());
console.log(['b', 'a', 'ä', 'Z'].sort((one, other) => one.localeCompare(other)).join());
console.log('i'.toLocaleUpperCase(), 'I'.toLocaleLowerCase());

// node: 10
// prints: Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)
// prints: 1/1/1970 12:00:00 AM
// prints: 1,234,567.891 25%
// prints: 0 '2026-07-01T00:00:00.000Z'
// prints: a,ä,b,Z
// prints: I i
// node: 12 18 20 22 24 26
// prints: Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)
// prints: 1/1/1970 12:00:00 AM
// prints: 1,234,567.891 25%
// prints: 0 2026-07-01T00:00:00.000Z
// prints: a,ä,b,Z
// prints: I i
