try {
  process.nextTick('no');
} catch (e) {
  console.log(e.name, e.code);
}

// prints: TypeError ERR_INVALID_ARG_TYPE
