for (const name of ['Java', 'Packages', 'java', 'Polyglot', 'Graal', 'load', 'loadWithNewGlobal', 'print', 'printErr', 'quit', 'exit', 'arguments0', 'host', 'natives', 'internals']) {
  if (name in globalThis) console.log(name, 'exists');
}
console.log(Object.getOwnPropertyNames(globalThis).filter((n) => /internal|loopwise|graal|%/i.test(n)));

// node: 10
// stderr: /snippet/no-names-of-a-host.js:2
// stderr:   if (name in globalThis) console.log(name, 'exists');
// stderr: ^
// stderr:
// stderr: ReferenceError: globalThis is not defined
// stderr:     at no-names-of-a-host.js:2
// exits: 1
// node: 12 18 20 22 24 26
// prints: []
