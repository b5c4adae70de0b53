for (const name of ['a', 'b']) {
  setTimeout(() => {
    console.log('timer', name);
    setImmediate(() => console.log('immediate', name));
  }, name === 'a' ? 2 : 3);
}

// seen: 107 timer a | immediate a | timer b | immediate b
// seen: 93 timer a | timer b | immediate a | immediate b
