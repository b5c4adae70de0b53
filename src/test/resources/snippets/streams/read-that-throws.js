const { Readable } = require('stream');
const r = new Readable({
  read() {
    throw new Error('in read');
  },
});
r.on('error', (e) => console.log('error', e.message)).on('close', () => console.log('close'));
try {
  r.on('data', () => {});
} catch (e) {
  console.log('thrown', e.message);
}
process.on('uncaughtException', (e) => console.log('uncaught', e.message));

// node: 10 12
// prints: uncaught in read
// node: 18 20 22 24 26
// prints: error in read
// prints: close
