'use strict';

// The part of worker_threads that needs no second thread.
const { MessageChannel, MessagePort, receiveMessageOnPort } = require('internal/message-port');
const { codedError } = require('internal/errors');

class Worker {
  constructor() {
    throw codedError(Error, 'ERR_WORKER_UNSUPPORTED_OPERATION',
      'Worker threads are not simulated here. A program runs on the main thread.');
  }
}

module.exports = {
  MessageChannel,
  MessagePort,
  Worker,
  receiveMessageOnPort,
  isMainThread: true,
  parentPort: null,
  resourceLimits: {},
  threadId: 0,
  workerData: null,
};
