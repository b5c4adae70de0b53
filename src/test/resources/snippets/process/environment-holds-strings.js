process.env.A = 1;
process.env.B = undefined;
process.env.C = { toString: () => 'object' };
console.log(process.env.A === '1', process.env.B, process.env.C, process.env.NONE, 'A' in process.env, 'NONE' in process.env);
delete process.env.A;
console.log(Object.keys(process.env).join(), process.env.A, { ...process.env });
try { process.env.S = Symbol('s'); } catch (error) { console.log(error.name, error.message); }

// node: 10
// prints: true 'undefined' 'object' undefined true false
// prints: B,C undefined { B: 'undefined', C: 'object' }
// prints: TypeError Cannot convert a Symbol value to a string
// node: 12 18 20 22 24 26
// prints: true undefined object undefined true false
// prints: B,C undefined { B: 'undefined', C: 'object' }
// prints: TypeError Cannot convert a Symbol value to a string
