const EventEmitter = require('events');
class Worker extends EventEmitter {
  constructor() { super({ captureRejections: true }); }
  [Symbol.for('nodejs.rejection')](error, name, ...args) {
    console.log('rejection', error.message, name, args);
  }
}
const worker = new Worker();
process.on('unhandledRejection', (error) => console.log('unhandled', error.message));
worker.on('job', async (...args) => { throw new Error(`job ${args}`); });
worker.on('error', () => console.log('never'));
worker.emit('job', 1, 2);
setImmediate(() => console.log('immediate'));

// node: 10
// prints: unhandled job 1,2
// prints: immediate
// node: 12 18 20 22 24 26
// prints: rejection job 1,2 job [ 1, 2 ]
// prints: immediate
