const { Readable, PassThrough, pipeline } = require('stream');
const source = Readable.from(
  (async function* () {
    yield 'a';
    throw new Error('source broke');
  })(),
);
const sink = new PassThrough();
sink.on('close', () => console.log('sink closed'));
sink.on('data', (d) => console.log('data', d.toString()));
pipeline(source, sink, (e) => console.log('done', e.message));

// node: 10 18 20 22 24 26
// prints: data a
// prints: sink closed
// prints: done source broke
// node: 12
// prints: data a
// prints: done source broke
// prints: sink closed
