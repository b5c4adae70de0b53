const odd = {
  get then() {
    console.log('then read');
    throw new Error('getter');
  },
};
new Promise((resolve) => resolve(odd)).catch((e) => console.log(e.message));
console.log('script');

// prints: then read
// prints: script
// prints: getter
