let i = 0;
new Set((function* () { for (;;) yield i++; })());
