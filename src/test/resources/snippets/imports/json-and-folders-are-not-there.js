try {
  require('./data.json');
} catch (e) {
  console.log(e.code, e instanceof Error);
}
console.log(module.id, module.loaded, module.children.length, typeof require.cache);

// node: 10 12 18 20 22 24 26
// prints: MODULE_NOT_FOUND true
// prints: . false 0 object
