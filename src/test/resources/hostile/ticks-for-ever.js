(function f() { process.nextTick(f); })();
