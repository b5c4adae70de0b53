'use strict';

// Property keys: which are listed and how one is shown.
const P = require('internal/primordials');
const since = require('internal/inspect/since');
const { quote, escapeText } = require('internal/inspect/strings');
const { width } = require('internal/inspect/width');

const IDENTIFIER = /^[a-zA-Z_][a-zA-Z_0-9]*$/;
const INDEX = /^(0|[1-9][0-9]{0,9})$/;

/** Own keys in order; hidden ones only on demand. */
function keysOf(value, showHidden) {
  const symbols = P.Object.getOwnPropertySymbols(value);
  const keys = showHidden ? P.Object.getOwnPropertyNames(value) : enumerableNames(value);
  for (let i = 0; i < symbols.length; i++) {
    if (showHidden || P.objectIsEnumerable(value, symbols[i])) P.arrayPush(keys, symbols[i]);
  }
  return keys;
}

/** A module namespace with a binding in its dead zone throws when its keys are asked for. */
function enumerableNames(value) {
  try {
    return P.Object.keys(value);
  } catch {
    return P.Object.getOwnPropertyNames(value);
  }
}

/** Own keys of a list besides its elements. */
function keysBesidesElements(value, showHidden) {
  const keys = keysOf(value, showHidden);
  let kept = 0;
  for (let i = 0; i < keys.length; i++) {
    const isElement = typeof keys[i] === 'string' && P.regExpExec(INDEX, keys[i]) !== null;
    if (!isElement) keys[kept++] = keys[i];
  }
  keys.length = kept;
  return keys;
}

function shownName(context, key, hidden) {
  if (typeof key === 'symbol') {
    const text = escapeText(P.symbolToString(key), -1);
    const styled = context.style(text, 'symbol');
    return hidden || !since.bareSymbols ? `[${styled}]` : styled;
  }
  if (since.bareSymbols && hidden) return `[${shownName(context, key, false)}]`;
  if (since.escapedControls && key === '__proto__') return "['__proto__']";
  if (hidden) return `[${escapeText(key, 39)}]`;
  if (P.regExpExec(IDENTIFIER, key) !== null) return context.style(key, 'name');
  return context.style(quote(key), 'string');
}

/** A getter's value beside its label; `value` is the object that the getter is asked of. */
function accessorText(context, value, descriptor, depth, formatValue) {
  const { get, set } = descriptor;
  if (get === undefined) {
    return set === undefined
      ? context.style('undefined', 'undefined')
      : context.style('[Setter]', 'special');
  }
  const label = set === undefined ? 'Getter' : 'Getter/Setter';
  const wanted = context.getters === true ||
    (context.getters === 'get' && set === undefined) ||
    (context.getters === 'set' && set !== undefined);
  if (!wanted) return context.style(`[${label}]`, 'special');
  const { indentation } = context;
  try {
    context.indentation += 2;
    const result = P.Reflect.apply(get, value, []);
    const shown = formatValue(context, result, depth);
    return typeof result === 'object' && result !== null
      ? `${context.style(`[${label}]`, 'special')} ${shown}`
      : `${context.style(`[${label}:`, 'special')} ${shown}${context.style(']', 'special')}`;
  } catch (error) {
    const shown = since.thrownErrorShown ? formatValue(context, error, depth) : error.message;
    const start = context.style(`[${label}:`, 'special');
    return `${start} <Inspection threw (${shown})>${context.style(']', 'special')}`;
  } finally {
    context.indentation = indentation;
  }
}

/** One element of a list. */
function formatElement(context, value, depth, key, formatValue) {
  const descriptor = P.Object.getOwnPropertyDescriptor(value, key);
  if (descriptor.get !== undefined || descriptor.set !== undefined) {
    return accessorText(context, value, descriptor, depth, formatValue);
  }
  context.indentation += 2;
  const shown = formatValue(context, descriptor.value, depth);
  context.indentation -= 2;
  return shown;
}

/** `name: value`. A list's extra properties are indented by 2, an object's by 3 when compact. */
function formatProperty(context, value, depth, key, isList, formatValue, owner = value) {
  const descriptor = P.Object.getOwnPropertyDescriptor(value, key) ||
    { value: value[key], configurable: true, enumerable: true };
  let separator = ' ';
  let shown;
  if (descriptor.value !== undefined) {
    const isCompact = since.modernKinds ? context.compact === true : context.compact !== false;
    const indent = isCompact && !isList ? 3 : 2;
    context.indentation += indent;
    shown = formatValue(context, descriptor.value, depth);
    if (indent === 3 && context.breakLength < width(shown, context.colors)) {
      separator = `\n${P.stringRepeat(' ', context.indentation)}`;
    }
    context.indentation -= indent;
  } else {
    shown = accessorText(context, owner, descriptor, depth, formatValue);
  }
  return `${shownName(context, key, descriptor.enumerable === false)}:${separator}${shown}`;
}

module.exports = { keysOf, keysBesidesElements, formatElement, formatProperty };
