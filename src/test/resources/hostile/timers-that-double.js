(function f() { setTimeout(f); setTimeout(f); })();
