'use strict';

// What Node 10 shows of its console: an ordinary Console whose methods are bound functions.
const P = require('internal/primordials');

const INSPECTOR_METHODS = ['markTimeline', 'profile', 'profileEnd', 'timeline', 'timelineEnd',
  'timeStamp', 'context'];

function setName(fn, value) {
  P.Object.defineProperty(fn, 'name', { value, configurable: true });
}

exports.disguise = function disguise(console, Console, names) {
  P.Object.setPrototypeOf(console, Console.prototype);
  for (let i = 0; i < names.length; i++) {
    setName(console[names[i]], names[i] === 'timeLog' ? 'bound timeLog' : 'bound consoleCall');
  }
  for (let i = 0; i < INSPECTOR_METHODS.length; i++) {
    const name = INSPECTOR_METHODS[i];
    const method = console[name] ?? { [name]() {} }[name];
    delete console[name];
    console[name] = method;
  }
  console[Symbol('counts')] = new P.Map();
  console[Symbol('kColorMode')] = 'auto';
};
