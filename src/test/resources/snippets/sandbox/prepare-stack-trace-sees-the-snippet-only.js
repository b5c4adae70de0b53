Error.prepareStackTrace = (error, sites) => sites;
const sites = new Error('x').stack;
Error.prepareStackTrace = undefined;
console.log(Array.isArray(sites), sites.length > 0);
console.log(sites[0].getLineNumber(), require('path').basename(sites[0].getFileName()), sites[0].getThis() === undefined || typeof sites[0].getThis());

// node: 10
// prints: true true
// prints: 2 'prepare-stack-trace-sees-the-snippet-only.js' 'object'
// node: 12 18 20 22 24 26
// prints: true true
// prints: 2 prepare-stack-trace-sees-the-snippet-only.js object
