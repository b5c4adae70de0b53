function* bad() { throw new Error('thrown'); }
const list = { [Symbol.iterator]() { return { next() { throw new Error('thrown'); } }; } };
const make = { of: bad };
function* a() { yield*
  bad(
  ); }
function* b() { yield*
  list; }
function* c() { yield*
  make.
  of(); }
function* d() { yield* (
  list); }
function* e() { yield* new Proxy(
  list, {}); }
async function* f() { yield*
  bad(
  ); }
async function* g() { yield*
  list; }
for (const fn of [a, b, c, d, e]) { try { [...fn()]; } catch (error) { console.log(fn.name, error.stack.split('\n').slice(1, 8).filter(l => l.includes('y2')).map(l => l.replace(/\(?[^ ]*\/([^/]+\.js.*?)\)?$/, '$1')).join('|')); } }
for (const fn of [f, g]) fn().next().catch((error) => console.log(fn.name, error.stack.split('\n').slice(1, 8).filter(l => l.includes('y2')).map(l => l.replace(/\(?[^ ]*\/([^/]+\.js.*?)\)?$/, '$1')).join('|')));
const holder = { list };
function* h() { yield*
  holder.
  list; }
function* k() { yield*
  holder['list']; }
for (const fn of [h, k]) { try { [...fn()]; } catch (error) { console.log(fn.name, error.stack.split('\n')[2].replace(/.*:(\d+:\d+).*/, '$1')); } }

// node: 10 12 18 20 22 24 26
// prints: a 
// prints: b 
// prints: c 
// prints: d 
// prints: e 
// prints: h 26:3
// prints: k 28:9
// prints: f 
// prints: g 
