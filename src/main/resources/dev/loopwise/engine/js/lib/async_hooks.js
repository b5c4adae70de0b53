'use strict';

// What asynchronous operation is running, and what it carries along.
const { state } = require('internal/async-context');

const HAS_STORAGE_SINCE = 12;
const HAS_RESOURCES_SINCE = 12;

function executionAsyncId() { return state.here.id; }
function triggerAsyncId() { return state.here.trigger; }
function executionAsyncResource() { return state.here.resource; }

exports.createHook = function createHook(callbacks) {
  return require('internal/async-hook').createHook(callbacks);
};
exports.executionAsyncId = executionAsyncId;
exports.triggerAsyncId = triggerAsyncId;
if (host.release >= HAS_RESOURCES_SINCE) exports.executionAsyncResource = executionAsyncResource;
exports.AsyncResource = require('internal/async-resource');
if (host.release >= HAS_STORAGE_SINCE) exports.AsyncLocalStorage = require('internal/async-storage');
