console.log('before');
missing();

// prints: before
// exits: 1
