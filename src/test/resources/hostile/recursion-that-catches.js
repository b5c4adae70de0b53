let n = 0;
function f() { n++; try { f(); } catch { for (;;) f(); } }
f();
