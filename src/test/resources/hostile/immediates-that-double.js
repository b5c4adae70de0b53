(function f() { setImmediate(f); setImmediate(f); })();
