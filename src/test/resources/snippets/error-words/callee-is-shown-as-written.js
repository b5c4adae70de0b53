function tell(f) { try { f(); } catch (e) { console.log(e.name, e.message); } }
const obj = { a: 1, nested: { fn() { return {}; } } }, key = 'k';
tell(() => obj.nope());
tell(() => obj['two words']());
tell(() => obj[key + 1]());
tell(() => obj.nested.fn().bar());
tell(() => (0, obj.nope)());
tell(() => (function () {})()());
tell(() => new obj.nested.fn());

// node: 10 12 18 20 22 24 26
// prints: TypeError obj.nope is not a function
// prints: TypeError obj.two words is not a function
// prints: TypeError obj[(key + 1)] is not a function
// prints: TypeError obj.nested.fn(...).bar is not a function
// prints: TypeError (0 , obj.nope) is not a function
// prints: TypeError (intermediate value)(...) is not a function
// prints: TypeError obj.nested.fn is not a constructor
