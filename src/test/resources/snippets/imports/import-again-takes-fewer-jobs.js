// How many promise jobs pass until import() answers: first for a new module, then for a known one.
const count = (promise) => {
  let jobs = 0;
  let done = false;
  promise.then(() => { done = true; });
  const step = () => (done || jobs > 200 ? jobs : (jobs++, Promise.resolve().then(step)));
  return Promise.resolve().then(step);
};
const load = () => import('data:text/javascript,export default 1');
count(load()).then((first) => count(load()).then((again) => console.log(first, again)), (e) => console.log(e.message));

// node: 10
// prints: 201 201
// stderr: (node:1) UnhandledPromiseRejectionWarning: Error: Not supported
// stderr:     at import-again-takes-fewer-jobs.js:9
// stderr:     at import-again-takes-fewer-jobs.js:10
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 2)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// stderr: (node:1) UnhandledPromiseRejectionWarning: Error: Not supported
// stderr:     at import-again-takes-fewer-jobs.js:9
// stderr:     at import-again-takes-fewer-jobs.js:10
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 4)
// node: 12
// prints: 21 12
// node: 18
// prints: 21 8
// node: 20
// prints: 16 7
// node: 22
// prints: 13 8
// node: 24 26
// prints: 10 7
