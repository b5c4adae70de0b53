(function f() { queueMicrotask(f); })();
