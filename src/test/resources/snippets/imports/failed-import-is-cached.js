const load = () => import('data:text/javascript,console.log("runs"); throw new Error("failed")');
load().catch((first) => load().catch((second) => console.log(first.message, first === second)));

// node: 10
// prints: Not supported false
// node: 12 18 20 22 24 26
// prints: runs
// prints: failed true
