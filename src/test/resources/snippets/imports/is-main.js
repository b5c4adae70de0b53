if (require.main === module) console.log('main');
console.log(typeof require.resolve, require.resolve('fs'));

// node: 10 12 18 20 22 24 26
// prints: main
// prints: function fs
