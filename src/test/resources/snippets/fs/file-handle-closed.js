const fs = require('fs').promises;

(async () => {
  const handle = await fs.open(__filename);
  if (handle.on) handle.on('close', () => console.log('close event'));
  const closing = handle.close();
  console.log('called', closing instanceof Promise);
  await closing;
  for (const name of ['stat', 'sync', 'readFile']) {
    await handle[name]().catch((e) => console.log(name, e.code, e.message, e.syscall));
  }
  await handle.close().then((v) => console.log('again', v), (e) => console.log(e.message));
})();

// node: 10 12
// prints: called true
// prints: stat EBADF EBADF: bad file descriptor, fstat fstat
// prints: sync EBADF EBADF: bad file descriptor, fsync fsync
// prints: readFile EBADF EBADF: bad file descriptor, fstat fstat
// prints: EBADF: bad file descriptor, close
// node: 18 20 22 24 26
// prints: close event
// prints: called true
// prints: stat EBADF file closed fstat
// prints: sync EBADF file closed fsync
// prints: readFile EBADF file closed readFile
// prints: again undefined
