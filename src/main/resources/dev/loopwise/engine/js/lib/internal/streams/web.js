'use strict';

// The bridges between streams and web streams, which are not simulated.
const bridges = {
  newStreamReadableFromReadableStream: 'Readable.fromWeb',
  newReadableStreamFromStreamReadable: 'Readable.toWeb',
  newStreamWritableFromWritableStream: 'Writable.fromWeb',
  newWritableStreamFromStreamWritable: 'Writable.toWeb',
  newStreamDuplexFromReadableWritablePair: 'Duplex.fromWeb',
  newReadableWritablePairFromDuplex: 'Duplex.toWeb',
};

for (const name of Object.keys(bridges)) {
  exports[name] = () => {
    throw new TypeError(`${bridges[name]} is not simulated here.`);
  };
}
