'use strict';

// What asynchronous operation is running, and what it carries along.
const { state } = require('internal/async-context');

const HAS_STORAGE_SINCE = 12;
const HAS_RESOURCES_SINCE = 12;

function executionAsyncId() { return state.here.id; }
function triggerAsyncId() { return state.here.trigger; }
function executionAsyncResource() { return state.here.resource; }

module.exports = {
  ...(host.release >= HAS_STORAGE_SINCE ? { AsyncLocalStorage: require('internal/async-storage') } : {}),
  createHook(callbacks) { return require('internal/async-hook').createHook(callbacks); },
  executionAsyncId,
  triggerAsyncId,
  ...(host.release >= HAS_RESOURCES_SINCE ? { executionAsyncResource } : {}),
  AsyncResource: require('internal/async-resource'),
};
