const { Console } = console;
class Loud extends Console {
  log(...args) { super.log('LOUD', ...args); }
}
const loud = new Loud(process.stdout);
loud.log('a');
loud.info('b');
const { log } = loud;
log('c');
console.log(loud instanceof Console, console instanceof Console, {} instanceof Console);

// node: 10 12 18 20 22 24 26
// prints: LOUD a
// prints: b
// prints: LOUD c
// prints: true true false
