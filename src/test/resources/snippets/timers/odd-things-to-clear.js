for (const odd of [undefined, null, 0, NaN, 'text', 12345, {}, [], () => {}, true]) {
  clearTimeout(odd);
  clearInterval(odd);
}
clearImmediate(undefined);
clearImmediate(null);
setTimeout(() => console.log('kept'), 1);
console.log('nothing thrown');
