async function f() { try { await f(); } catch { for (;;); } }
f();
