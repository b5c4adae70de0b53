(async () => { await null; for (;;); })();
