// After an error in a tick of a timer, when do the other ticks come: before or after an immediate?
process.on('uncaughtException', (error) => console.log('caught', error.message));

function work(name) {
  setImmediate(() => console.log(name, 'immediate'));
  process.nextTick(() => {
    console.log(name, 'tick 1');
    throw new Error(name);
  });
  process.nextTick(() => console.log(name, 'tick 2'));
}

setTimeout(work, 5, 'plain');
setTimeout(work, 60, 'unrefed').unref();
setTimeout(() => console.log('end'), 120);

// node: 10
// prints: plain tick 1
// prints: caught plain
// prints: plain tick 2
// prints: plain immediate
// prints: unrefed tick 1
// prints: caught unrefed
// prints: unrefed immediate
// prints: unrefed tick 2
// prints: end
// node: 12 18 20 22 24
// prints: plain tick 1
// prints: caught plain
// prints: plain tick 2
// prints: plain immediate
// prints: unrefed tick 1
// prints: caught unrefed
// prints: unrefed tick 2
// prints: unrefed immediate
// prints: end
// node: 26
// prints: plain tick 1
// prints: caught plain
// prints: plain immediate
// prints: plain tick 2
// prints: unrefed tick 1
// prints: caught unrefed
// prints: unrefed immediate
// prints: unrefed tick 2
// prints: end
