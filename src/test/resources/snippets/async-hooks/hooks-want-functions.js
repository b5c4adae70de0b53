const { createHook } = require('async_hooks');
for (const callbacks of [{ init: 5 }, { before: 'x' }, { after: {} }, { destroy: null }, {}]) {
  try {
    const hook = createHook(callbacks);
    console.log(hook.enable() === hook, hook.disable() === hook, hook.constructor.name);
  } catch (error) {
    console.log(error.name.slice(0, 9), error.code, error.message);
  }
}

// node: 10
// prints: TypeError ERR_ASYNC_CALLBACK hook.init must be a function
// prints: TypeError ERR_ASYNC_CALLBACK hook.before must be a function
// prints: TypeError ERR_ASYNC_CALLBACK hook.after must be a function
// prints: TypeError ERR_ASYNC_CALLBACK hook.destroy must be a function
// prints: true true 'AsyncHook'
// node: 12 18 20 22 24 26
// prints: TypeError ERR_ASYNC_CALLBACK hook.init must be a function
// prints: TypeError ERR_ASYNC_CALLBACK hook.before must be a function
// prints: TypeError ERR_ASYNC_CALLBACK hook.after must be a function
// prints: TypeError ERR_ASYNC_CALLBACK hook.destroy must be a function
// prints: true true AsyncHook
