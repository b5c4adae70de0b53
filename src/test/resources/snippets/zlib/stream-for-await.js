const zlib = require('zlib');
(async () => {
  const stream = zlib.createGunzip();
  stream.on('end', () => console.log('end'));
  stream.end(zlib.gzipSync('streamed'));
  let text = '';
  for await (const chunk of stream) text += chunk;
  console.log(text);
})();

// node: 10 12 18 20 22 24 26
// prints: end
// prints: streamed
