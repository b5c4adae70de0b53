// A stack disposes in reverse order; every resource gets its turn even when one throws.
if (typeof DisposableStack === 'undefined') console.log('no DisposableStack');
else {
  const stack = new DisposableStack();
  stack.defer(() => console.log('deferred first'));
  stack.adopt('value', (value) => { console.log('adopted', value); throw new Error('one'); });
  stack.use({ [Symbol.dispose]() { console.log('used'); throw new Error('two'); } });
  try {
    stack.dispose();
  } catch (error) {
    console.log(error.name, error.error.message, error.suppressed.message);
  }
  console.log(stack.disposed);
  try { stack.defer(() => {}); } catch (error) { console.log(error.name, error.message); }
}

// node: 10 12 18 20 22
// prints: no DisposableStack
// node: 24 26
// prints: used
// prints: adopted value
// prints: deferred first
// prints: SuppressedError one two
// prints: true
// prints: ReferenceError Cannot call DisposableStack.prototype.defer on an already-disposed DisposableStack
