if (typeof BroadcastChannel === 'undefined') process.exit();
const one = new BroadcastChannel('news');
const two = new BroadcastChannel('news');
const other = new BroadcastChannel('sport');
one.onmessage = () => console.log('never');
other.onmessage = () => console.log('never either');
two.onmessage = (event) => {
  console.log(event.data, two.name);
  if (event.data === 'last') [one, two, other].forEach((channel) => channel.close());
};
one.postMessage('first');
one.postMessage('last');
console.log('posted');

// node: 10 12
// node: 18 20 22 24 26
// prints: posted
// prints: first news
// prints: last news
