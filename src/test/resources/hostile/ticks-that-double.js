(function f() { process.nextTick(f); process.nextTick(f); })();
