const e = new (require('events'))();
e.setMaxListeners(0);
for (;;) e.on('x', () => {});
