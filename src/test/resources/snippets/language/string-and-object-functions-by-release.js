// Functions of strings and objects that are not in every release.
for (const name of ['matchAll', 'replaceAll', 'at', 'isWellFormed', 'padStart', 'trimEnd']) {
  console.log(name, typeof ''[name]);
}
for (const name of ['fromEntries', 'hasOwn', 'groupBy', 'entries']) console.log(name, typeof Object[name]);
console.log(typeof Symbol('x').description, Symbol.matchAll);

// node: 10
// prints: matchAll undefined
// prints: replaceAll undefined
// prints: at undefined
// prints: isWellFormed undefined
// prints: padStart function
// prints: trimEnd function
// prints: fromEntries undefined
// prints: hasOwn undefined
// prints: groupBy undefined
// prints: entries function
// prints: undefined undefined
// node: 12
// prints: matchAll function
// prints: replaceAll undefined
// prints: at undefined
// prints: isWellFormed undefined
// prints: padStart function
// prints: trimEnd function
// prints: fromEntries function
// prints: hasOwn undefined
// prints: groupBy undefined
// prints: entries function
// prints: string Symbol(Symbol.matchAll)
// node: 18
// prints: matchAll function
// prints: replaceAll function
// prints: at function
// prints: isWellFormed undefined
// prints: padStart function
// prints: trimEnd function
// prints: fromEntries function
// prints: hasOwn function
// prints: groupBy undefined
// prints: entries function
// prints: string Symbol(Symbol.matchAll)
// node: 20
// prints: matchAll function
// prints: replaceAll function
// prints: at function
// prints: isWellFormed function
// prints: padStart function
// prints: trimEnd function
// prints: fromEntries function
// prints: hasOwn function
// prints: groupBy undefined
// prints: entries function
// prints: string Symbol(Symbol.matchAll)
// node: 22 24 26
// prints: matchAll function
// prints: replaceAll function
// prints: at function
// prints: isWellFormed function
// prints: padStart function
// prints: trimEnd function
// prints: fromEntries function
// prints: hasOwn function
// prints: groupBy function
// prints: entries function
// prints: string Symbol(Symbol.matchAll)
