console.log('never');
let a = ;

// exits: 1
