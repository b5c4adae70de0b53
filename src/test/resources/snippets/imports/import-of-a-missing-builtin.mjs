try {
  await import('node:no-such-thing');
} catch (e) {
  console.log(e.code);
}

// prints: ERR_UNKNOWN_BUILTIN_MODULE
