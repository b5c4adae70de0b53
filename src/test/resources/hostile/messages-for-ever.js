const { port1, port2 } = new MessageChannel();
port1.onmessage = () => port2.postMessage(1);
port2.postMessage(1);
