const odd = {
  get then() {
    console.log('then read');
    throw new Error('getter');
  },
};
new Promise((resolve) => resolve(odd)).catch((e) => console.log(e.message));
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: then read
// prints: script
// prints: getter
