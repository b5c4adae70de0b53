function tell(f) { try { f(); } catch (e) { console.log(e.name, e.message); } }
tell(() => [1].map(5));
tell(() => [1].forEach('x'));
tell(() => [1].filter({}));
tell(() => new Map([[1, 2]]).forEach(3));
tell(() => new Promise({}));

// node: 10
// prints: TypeError 5 is not a function
// prints: TypeError x is not a function
// prints: TypeError #<Object> is not a function
// prints: TypeError number is not a function
// prints: TypeError Promise resolver #<Object> is not a function
// node: 12 18 20
// prints: TypeError 5 is not a function
// prints: TypeError x is not a function
// prints: TypeError #<Object> is not a function
// prints: TypeError number 3 is not a function
// prints: TypeError Promise resolver #<Object> is not a function
// node: 22 24 26
// prints: TypeError number 5 is not a function
// prints: TypeError string "x" is not a function
// prints: TypeError object is not a function
// prints: TypeError number 3 is not a function
// prints: TypeError Promise resolver #<Object> is not a function
