const { Readable, Writable, pipeline } = require('stream');
const r = Readable.from(['1', '2', '3', '4']);
const w = new Writable({
  objectMode: true,
  highWaterMark: 1,
  write(c, e, cb) {
    console.log('start', c);
    setTimeout(() => {
      console.log('done', c);
      cb();
    }, 1);
  },
});
pipeline(r, w, (e) => console.log('pipeline', e));
w.on('drain', () => console.log('drain'));
r.on('pause', () => console.log('pause')).on('resume', () => console.log('resume'));

// node: 10
// prints: resume
// prints: start 1
// prints: pause
// prints: done 1
// prints: start 2
// prints: pause
// prints: drain
// prints: done 2
// prints: start 3
// prints: pause
// prints: drain
// prints: done 3
// prints: start 4
// prints: pause
// prints: drain
// prints: done 4
// prints: pipeline undefined
// node: 12
// prints: resume
// prints: start 1
// prints: pause
// prints: done 1
// prints: drain
// prints: start 2
// prints: pause
// prints: done 2
// prints: drain
// prints: start 3
// prints: pause
// prints: done 3
// prints: drain
// prints: start 4
// prints: pause
// prints: done 4
// prints: drain
// prints: pipeline undefined
// node: 18 20 22 24 26
// prints: resume
// prints: start 1
// prints: pause
// prints: done 1
// prints: drain
// prints: resume
// prints: start 2
// prints: pause
// prints: done 2
// prints: drain
// prints: resume
// prints: start 3
// prints: pause
// prints: done 3
// prints: drain
// prints: resume
// prints: start 4
// prints: pause
// prints: done 4
// prints: pipeline undefined
