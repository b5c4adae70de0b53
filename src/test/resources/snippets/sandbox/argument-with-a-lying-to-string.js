let calls = 0;
const path = { toString() { calls++; return 'a.txt'; } };
try { require('fs').readFileSync(path); } catch (e) { console.log(e.code); }
try { require('path').join(path); } catch (e) { console.log(e.code); }
try { process.nextTick({ call() {}, apply() {} }); } catch (e) { console.log(e.code.startsWith('ERR_INVALID')); }

// node: 10 12 18 20 22 24 26
// prints: ERR_INVALID_ARG_TYPE
// prints: ERR_INVALID_ARG_TYPE
// prints: true
