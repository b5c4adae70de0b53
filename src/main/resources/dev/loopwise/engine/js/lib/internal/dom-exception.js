'use strict';

// DOMException: the error of the web APIs that Node shares with browsers.
const P = require('internal/primordials');

const LEGACY_CODES = {
  __proto__: null, IndexSizeError: 1, HierarchyRequestError: 3, WrongDocumentError: 4,
  InvalidCharacterError: 5, NoModificationAllowedError: 7, NotFoundError: 8, NotSupportedError: 9,
  InUseAttributeError: 10, InvalidStateError: 11, SyntaxError: 12, InvalidModificationError: 13,
  NamespaceError: 14, InvalidAccessError: 15, TypeMismatchError: 17, SecurityError: 18,
  NetworkError: 19, AbortError: 20, URLMismatchError: 21, QuotaExceededError: 22,
  TimeoutError: 23, InvalidNodeTypeError: 24, DataCloneError: 25,
};

class DOMException extends Error {
  #name;

  constructor(message = '', options = 'Error') {
    super(`${message}`);
    const isRecord = options !== null && typeof options === 'object';
    this.#name = `${isRecord ? options.name ?? 'Error' : options}`;
    if (isRecord && 'cause' in options) {
      P.Object.defineProperty(this, 'cause',
        { value: options.cause, configurable: true, writable: true, enumerable: false });
    }
    const { stack } = this;
    const frames = typeof stack === 'string' ? P.stringIndexOf(stack, '\n    at') : -1;
    P.Object.defineProperty(this, 'stack', {
      value: `${this.#name}: ${this.message}${frames === -1 ? '' : P.stringSlice(stack, frames)}`,
      configurable: true,
      writable: true,
      enumerable: false,
    });
  }

  get name() { return #name in this ? this.#name : 'Error'; }
  get code() { return LEGACY_CODES[this.#name] ?? 0; }
}

P.Object.defineProperty(DOMException.prototype, Symbol.toStringTag,
  { value: 'DOMException', configurable: true });
for (const name of P.Object.keys(LEGACY_CODES)) {
  const constant = P.stringReplace(
    P.stringReplace(name, /Error$/, ''), /([a-z])([A-Z])/g, '$1_$2').toUpperCase() + '_ERR';
  const property = { value: LEGACY_CODES[name], enumerable: true };
  P.Object.defineProperty(DOMException, constant, property);
  P.Object.defineProperty(DOMException.prototype, constant, property);
}

module.exports = DOMException;
