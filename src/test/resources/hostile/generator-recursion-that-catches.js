function* g(){ try { yield* g(); } catch { for(;;); } } [...g()];
