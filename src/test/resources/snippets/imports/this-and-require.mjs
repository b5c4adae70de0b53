console.log(this, typeof require, typeof module, typeof __filename, typeof import.meta.url);

// prints: undefined undefined undefined undefined string
