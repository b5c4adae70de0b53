async function truthy(v) {
  console.log('ask', v);
  return v;
}
(async () => {
  if ((await truthy(0)) || (await truthy(1))) console.log('yes');
})();
Promise.resolve().then(() => console.log('job 1')).then(() => console.log('job 2')).then(() => console.log('job 3'));

// node: 10
// prints: ask 0
// prints: job 1
// prints: job 2
// prints: ask 1
// prints: job 3
// prints: yes
// node: 12 18 20 22 24 26
// prints: ask 0
// prints: ask 1
// prints: job 1
// prints: yes
// prints: job 2
// prints: job 3
