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

const environment = new Map();

const all = {
  isMainThread: true,
  MessagePort,
  MessageChannel,
  markAsUntransferable() {},
  moveMessagePortToContext() {
    throw codedError(Error, 'ERR_WORKER_UNSUPPORTED_OPERATION', 'There is only one context here.');
  },
  receiveMessageOnPort,
  resourceLimits: {},
  threadId: 0,
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  Worker,
  parentPort: null,
  workerData: null,
  get BroadcastChannel() { return require('internal/broadcast-channel'); },
  setEnvironmentData(key, value) {
    if (value === undefined) environment.delete(key);
    else environment.set(key, value);
  },
  getEnvironmentData(key) { return environment.get(key); },
};
const SINCE = { BroadcastChannel: 15, setEnvironmentData: 15, getEnvironmentData: 15 };
for (const name of Object.keys(SINCE)) if (host.release < SINCE[name]) delete all[name];

module.exports = all;
