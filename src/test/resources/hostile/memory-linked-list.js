let list = null;
for (;;) list = { list };
