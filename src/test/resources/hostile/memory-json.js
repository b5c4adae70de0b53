let o = {};
for (let i = 0; i < 5000; i++) o = { a: o, b: 'x'.repeat(1000) };
for (;;) JSON.parse(JSON.stringify(o));
