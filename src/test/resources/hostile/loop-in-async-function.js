(async () => { while (true); })();
