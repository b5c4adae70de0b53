try {
  require('./data.json');
} catch (e) {
  console.log(e.code, e instanceof Error);
}
console.log(module.id, module.loaded, module.children.length, typeof require.cache);

// prints: MODULE_NOT_FOUND true
// prints: . false 0 object
