function tell(f) { try { f(); } catch (e) { console.log(e.name, e.message); } }
const obj = {}; let missing; function fn() {}
tell(() => { for (const x of obj); });
tell(() => { for (const x of fn()); });
tell(() => { const [a] = missing; });
tell(() => fn(...missing));
tell(() => fn(...5));
tell(() => new Map([1]));
tell(() => new Set(5));

// node: 10
// prints: TypeError obj is not iterable
// prints: TypeError fn(...) is not a function or its return value is not iterable
// prints: TypeError missing is not iterable
// prints: TypeError Cannot read property 'Symbol(Symbol.iterator)' of fn
// prints: TypeError Found non-callable @@iterator
// prints: TypeError Iterator value 1 is not an entry object
// prints: TypeError 5 is not iterable
// node: 12
// prints: TypeError obj is not iterable
// prints: TypeError fn is not a function or its return value is not iterable
// prints: TypeError missing is not iterable
// prints: TypeError fn is not iterable (cannot read property Symbol(Symbol.iterator))
// prints: TypeError Found non-callable @@iterator
// prints: TypeError Iterator value 1 is not an entry object
// prints: TypeError number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// node: 18
// prints: TypeError obj is not iterable
// prints: TypeError fn is not a function or its return value is not iterable
// prints: TypeError missing is not iterable
// prints: TypeError missing is not iterable (cannot read property undefined)
// prints: TypeError Found non-callable @@iterator
// prints: TypeError Iterator value 1 is not an entry object
// prints: TypeError number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// node: 20 22 24 26
// prints: TypeError obj is not iterable
// prints: TypeError fn is not a function or its return value is not iterable
// prints: TypeError missing is not iterable
// prints: TypeError missing is not iterable (cannot read property undefined)
// prints: TypeError Spread syntax requires ...iterable[Symbol.iterator] to be a function
// prints: TypeError Iterator value 1 is not an entry object
// prints: TypeError number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
