const { port1, port2 } = new MessageChannel();
port1.once('message', () => {
  console.log('message');
  port1.close();
});
port2.postMessage(1);
setTimeout(() => console.log('timer'), 0);

// seen: 191 message | timer
// seen: 9 timer | message
