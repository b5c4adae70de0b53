// Only some names are enumerable, and their order differs by release.
console.log(Object.keys(global).join(' '));
console.log('Buffer' in global, Object.getOwnPropertyNames(global).includes('URL'));

// node: 10
// prints: global process Buffer clearImmediate clearInterval clearTimeout setImmediate setInterval setTimeout
// prints: true true
// node: 12
// prints: global clearInterval clearTimeout setInterval setTimeout queueMicrotask clearImmediate setImmediate
// prints: true true
// node: 18
// prints: global queueMicrotask clearImmediate setImmediate structuredClone clearInterval clearTimeout setInterval setTimeout atob btoa performance fetch
// prints: true true
// node: 20
// prints: global clearImmediate setImmediate clearInterval clearTimeout setInterval setTimeout queueMicrotask structuredClone atob btoa performance fetch crypto
// prints: true true
// node: 22
// prints: global clearImmediate setImmediate clearInterval clearTimeout setInterval setTimeout queueMicrotask structuredClone atob btoa performance fetch navigator crypto
// prints: true true
// node: 24
// prints: global clearImmediate setImmediate clearInterval clearTimeout setInterval setTimeout queueMicrotask structuredClone atob btoa performance fetch crypto navigator
// prints: true true
// node: 26
// prints: global clearImmediate setImmediate clearInterval clearTimeout setInterval setTimeout queueMicrotask structuredClone atob btoa performance fetch crypto navigator sessionStorage
// prints: true true
