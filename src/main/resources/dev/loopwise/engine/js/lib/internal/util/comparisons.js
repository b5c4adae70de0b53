'use strict';

// Deep equality: strict as util.isDeepStrictEqual, or loose as assert.deepEqual.
const P = require('internal/primordials');
const { types, isError } = require('internal/types');

const isObject = (value) => typeof value === 'object' && value !== null;

function equalPrimitives(a, b, isStrict) {
  if (isStrict) return P.Object.is(a, b);
  return a == b || (a !== a && b !== b);
}

function equal(a, b, isStrict, seen) {
  if (a === b) return a !== 0 || !isStrict || P.Object.is(a, b);
  if (!isObject(a) || !isObject(b)) {
    if (isStrict) return P.Object.is(a, b);
    return !isObject(a) && !isObject(b) && equalPrimitives(a, b, false);
  }
  if (isStrict && P.Object.getPrototypeOf(a) !== P.Object.getPrototypeOf(b)) return false;
  if (P.objectToString(a) !== P.objectToString(b)) return false;
  for (let i = 0; i < seen.length; i++) if (seen[i][0] === a && seen[i][1] === b) return true;
  P.arrayPush(seen, [a, b]);
  const result = equalKinds(a, b, isStrict, seen);
  P.arrayPop(seen);
  return result;
}

function equalKinds(a, b, isStrict, seen) {
  if (P.isArray(a) !== P.isArray(b)) return false;
  if (P.isArray(a) && a.length !== b.length) return false;
  if (types.isDate(a)) {
    if (!types.isDate(b) || P.dateGetTime(a) !== P.dateGetTime(b)) return false;
  } else if (types.isRegExp(a)) {
    if (!types.isRegExp(b) || P.regExpToString(a) !== P.regExpToString(b) || a.lastIndex !== b.lastIndex) return false;
  } else if (isError(a)) {
    if (!isError(b) || a.message !== b.message || a.name !== b.name ||
        !equal(a.cause, b.cause, isStrict, seen) || !equal(a.errors, b.errors, isStrict, seen)) return false;
  } else if (ArrayBuffer.isView(a)) {
    if (!equalViews(a, b)) return false;
  } else if (types.isSet(a)) {
    if (!types.isSet(b) || !equalSets(a, b, isStrict, seen)) return false;
  } else if (types.isMap(a)) {
    if (!types.isMap(b) || !equalMaps(a, b, isStrict, seen)) return false;
  } else if (types.isAnyArrayBuffer(a)) {
    if (!equalViews(new Uint8Array(a), new Uint8Array(b))) return false;
  } else if (types.isBoxedPrimitive(a)) {
    if (!types.isBoxedPrimitive(b) || !P.Object.is(a.valueOf(), b.valueOf())) return false;
  } else if (types.isPromise(a) || types.isWeakMap(a) || types.isWeakSet(a)) {
    return false;
  }
  return equalKeys(a, b, isStrict, seen);
}

function equalViews(a, b) {
  if (a.byteLength !== b.byteLength) return false;
  const left = new Uint8Array(a.buffer, a.byteOffset, a.byteLength);
  const right = new Uint8Array(b.buffer, b.byteOffset, b.byteLength);
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}

/** A partner for each item of `a` among those of `b` that have none yet. */
function equalSets(a, b, isStrict, seen) {
  if (P.setSize(a) !== P.setSize(b)) return false;
  const unmatched = [];
  P.setForEach(b, (item) => { if (isObject(item) || !P.setHas(a, item)) P.arrayPush(unmatched, item); });
  let result = true;
  P.setForEach(a, (item) => {
    if (!result || (!isObject(item) && P.setHas(b, item))) return;
    result = takePartner(unmatched, (other) => equal(item, other, isStrict, seen));
  });
  return result;
}

function takePartner(candidates, matches) {
  for (let i = 0; i < candidates.length; i++) {
    if (matches(candidates[i])) {
      P.arraySplice(candidates, i, 1);
      return true;
    }
  }
  return false;
}

function equalMaps(a, b, isStrict, seen) {
  if (P.mapSize(a) !== P.mapSize(b)) return false;
  const unmatched = [];
  P.mapForEach(b, (item, key) => {
    if (isObject(key) || !P.mapHas(a, key)) P.arrayPush(unmatched, [key, item]);
  });
  let result = true;
  P.mapForEach(a, (item, key) => {
    if (!result) return;
    if (!isObject(key) && P.mapHas(b, key)) result = equal(item, b.get(key), isStrict, seen);
    else {
      result = takePartner(unmatched, (other) =>
        equal(key, other[0], isStrict, seen) && equal(item, other[1], isStrict, seen));
    }
  });
  return result;
}

function equalKeys(a, b, isStrict, seen) {
  const keys = P.Object.keys(a);
  if (keys.length !== P.Object.keys(b).length) return false;
  for (let i = 0; i < keys.length; i++) {
    if (!P.objectIsEnumerable(b, keys[i]) || !equal(a[keys[i]], b[keys[i]], isStrict, seen)) return false;
  }
  return !isStrict || equalSymbols(a, b, seen);
}

function equalSymbols(a, b, seen) {
  const own = (value) => P.Object.getOwnPropertySymbols(value);
  const shown = (value) => {
    const kept = [];
    for (const symbol of own(value)) if (P.objectIsEnumerable(value, symbol)) P.arrayPush(kept, symbol);
    return kept;
  };
  const symbols = shown(a);
  if (symbols.length !== shown(b).length) return false;
  for (let i = 0; i < symbols.length; i++) {
    const key = symbols[i];
    if (!P.objectIsEnumerable(b, key) || !equal(a[key], b[key], true, seen)) return false;
  }
  return true;
}

/** Whether `a` has everything that `b` has, each part compared strictly. */
function has(a, b, seen) {
  if (!isObject(a) || !isObject(b)) return P.Object.is(a, b);
  if (P.Object.getPrototypeOf(a) !== P.Object.getPrototypeOf(b)) return false;
  for (let i = 0; i < seen.length; i++) if (seen[i][0] === a && seen[i][1] === b) return true;
  P.arrayPush(seen, [a, b]);
  const result = hasParts(a, b, seen);
  P.arrayPop(seen);
  return result;
}

function hasParts(a, b, seen) {
  if (P.isArray(b)) return P.isArray(a) && hasInOrder(a, b, seen);
  if (types.isSet(b)) return types.isSet(a) && hasAll(a, b, P.setForEach, seen);
  if (types.isMap(b)) return types.isMap(a) && hasEntries(a, b, seen);
  const isPlain = P.objectToString(b) === '[object Object]';
  if (!isPlain) return equal(a, b, true, []);
  const keys = P.Reflect.ownKeys(b);
  for (let i = 0; i < keys.length; i++) {
    if (!P.objectIsEnumerable(b, keys[i])) continue;
    if (!P.objectIsEnumerable(a, keys[i]) || !has(a[keys[i]], b[keys[i]], seen)) return false;
  }
  return true;
}

/** Each item of `b` has its partner in `a`, in the same order. */
function hasInOrder(a, b, seen) {
  let at = 0;
  for (let i = 0; i < b.length; i++) {
    while (at < a.length && !has(a[at], b[i], seen)) at++;
    if (at++ >= a.length) return false;
  }
  return true;
}

function hasAll(a, b, forEach, seen) {
  const items = [];
  forEach(a, (item) => P.arrayPush(items, item));
  let result = true;
  forEach(b, (item) => {
    result &&= takePartner(items, (other) => has(other, item, seen));
  });
  return result;
}

function hasEntries(a, b, seen) {
  let result = true;
  P.mapForEach(b, (item, key) => {
    result &&= P.mapHas(a, key) && has(a.get(key), item, seen);
  });
  return result;
}

module.exports = {
  isPartiallyEqual: (a, b) => has(a, b, []),
  isDeepStrictEqual: (a, b) => equal(a, b, true, []),
  isDeepEqual: (a, b) => equal(a, b, false, []),
};
