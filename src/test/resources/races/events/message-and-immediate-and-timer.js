const { port1, port2 } = new MessageChannel();
port1.once('message', () => {
  console.log('message');
  port1.close();
});
port2.postMessage(1);
setImmediate(() => console.log('immediate'));
setTimeout(() => console.log('timer'), 1);

// seen: 183 message | immediate | timer
// seen: 17 timer | message | immediate
