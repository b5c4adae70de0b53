function tell(f) { try { f(); } catch (e) { console.log(e.name, e.message); } }
const obj = {}; let missing, none = null;
tell(() => missing.x);
tell(() => none[0]);
tell(() => obj.b.c());
tell(() => { missing.x = 1; });
tell(() => { delete missing.x; });

// node: 10 12
// prints: TypeError Cannot read property 'x' of undefined
// prints: TypeError Cannot read property '0' of null
// prints: TypeError Cannot read property 'c' of undefined
// prints: TypeError Cannot set property 'x' of undefined
// prints: TypeError Cannot convert undefined or null to object
// node: 18 20 22 24 26
// prints: TypeError Cannot read properties of undefined (reading 'x')
// prints: TypeError Cannot read properties of null (reading '0')
// prints: TypeError Cannot read properties of undefined (reading 'c')
// prints: TypeError Cannot set properties of undefined (setting 'x')
// prints: TypeError Cannot convert undefined or null to object
