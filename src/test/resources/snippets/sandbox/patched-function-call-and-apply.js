Function.prototype.call = () => { throw new Error('call'); };
Function.prototype.apply = () => { throw new Error('apply'); };
Function.prototype.bind = () => { throw new Error('bind'); };
setTimeout(() => console.log('timer'), 1);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));

// node: 10 12
// stderr: /snippet/patched-function-call-and-apply.js:1
// stderr: Function.prototype.call = () => { throw new Error('call'); };
// stderr: ^
// stderr:
// stderr: Error: call
// stderr:     at patched-function-call-and-apply.js:1
// stderr:     at patched-function-call-and-apply.js:6
// exits: 1
// node: 18
// stderr: /snippet/patched-function-call-and-apply.js:1
// stderr: Function.prototype.call = () => { throw new Error('call'); };
// stderr: ^
// stderr:
// stderr: Error: call
// stderr:     at patched-function-call-and-apply.js:1
// stderr:     at patched-function-call-and-apply.js:6
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/patched-function-call-and-apply.js:1
// stderr: Function.prototype.call = () => { throw new Error('call'); };
// stderr: ^
// stderr:
// stderr: Error: call
// stderr:     at patched-function-call-and-apply.js:1
// stderr:     at patched-function-call-and-apply.js:6
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: /snippet/patched-function-call-and-apply.js:1
// stderr: Function.prototype.call = () => { throw new Error('call'); };
// stderr: ^
// stderr:
// stderr: Error: call
// stderr:     at patched-function-call-and-apply.js:1
// stderr:     at patched-function-call-and-apply.js:6
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: /snippet/patched-function-call-and-apply.js:1
// stderr: Function.prototype.call = () => { throw new Error('call'); };
// stderr: ^
// stderr:
// stderr: Error: call
// stderr:     at patched-function-call-and-apply.js:1
// stderr:     at patched-function-call-and-apply.js:6
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: /snippet/patched-function-call-and-apply.js:1
// stderr: Function.prototype.call = () => { throw new Error('call'); };
// stderr: ^
// stderr:
// stderr: Error: call
// stderr:     at patched-function-call-and-apply.js:1
// stderr:     at patched-function-call-and-apply.js:6
// stderr:
// stderr: Node.js v26
// exits: 1
