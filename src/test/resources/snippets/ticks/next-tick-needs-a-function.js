try {
  process.nextTick('no');
} catch (e) {
  console.log(e.name, e.code);
}

// node: 10
// prints: TypeError [ERR_INVALID_CALLBACK] ERR_INVALID_CALLBACK
// node: 12
// prints: TypeError ERR_INVALID_CALLBACK
// node: 18 20 22 24 26
// prints: TypeError ERR_INVALID_ARG_TYPE
