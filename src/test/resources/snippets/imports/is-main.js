if (require.main === module) console.log('main');
console.log(typeof require.resolve, require.resolve('fs'));

// prints: main
// prints: function fs
