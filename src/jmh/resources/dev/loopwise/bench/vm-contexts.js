// How much processor time real Node needs to run a snippet in a fresh context of a warm process:
// prints milliseconds a run.
const vm = require('vm');
const source = require('fs').readFileSync(process.argv[2], 'utf8');
const [warmUps, runs] = [1000, 3000];

function runOnce() {
  return new Promise((resolve) => {
    const lines = [];
    const context = vm.createContext({
      console: { log: (...words) => lines.push(words.join(' ')) },
      setTimeout,
      setImmediate,
      process,
    });
    new vm.Script(source, { filename: 'snippet.js' }).runInContext(context);
    setTimeout(() => setImmediate(resolve), 1);
  });
}

(async () => {
  for (let i = 0; i < warmUps; i++) await runOnce();
  const start = process.cpuUsage();
  for (let i = 0; i < runs; i++) await runOnce();
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1000 / runs);
})();
