(function f() { setImmediate(f); })();
