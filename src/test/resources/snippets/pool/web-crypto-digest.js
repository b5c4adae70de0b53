crypto.subtle.digest('SHA-256', new TextEncoder().encode('a')).then((digest) => {
  console.log(Buffer.from(digest).toString('hex').slice(0, 8));
});
process.nextTick(() => console.log('tick'));

// prints: tick
// prints: ca978112
