if (typeof MessageChannel === 'undefined') process.exit();
const { port1, port2 } = new MessageChannel();
port1.postMessage('early');
port1.postMessage('early too');
setTimeout(() => {
  port2.onmessage = (event) => {
    console.log(event.data, event.type, event.target === port2);
    if (event.data === 'late') port2.close();
  };
  port1.postMessage('late');
  console.log('listening');
}, 2);

// node: 10 12
// node: 18 20 22 24 26
// prints: listening
// prints: early message true
// prints: early too message true
// prints: late message true
