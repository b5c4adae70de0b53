'use strict';

// Property keys: which are listed and how one is shown.
const P = require('internal/primordials');
const { quote, escapeText } = require('internal/inspect/strings');
const { width } = require('internal/inspect/width');

const IDENTIFIER = /^[a-zA-Z_][a-zA-Z_0-9]*$/;
const INDEX = /^(0|[1-9][0-9]{0,9})$/;
const SYMBOLS_WITHOUT_BRACKETS_SINCE = 24;

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
    return hidden || host.release < SYMBOLS_WITHOUT_BRACKETS_SINCE ? `[${styled}]` : styled;
  }
  if (key === '__proto__') return "['__proto__']";
  if (hidden) return `[${escapeText(key, 39)}]`;
  if (P.regExpExec(IDENTIFIER, key) !== null) return context.style(key, 'name');
  return context.style(quote(key), 'string');
}

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
  try {
    const result = P.Reflect.apply(get, value, []);
    context.indentation += 2;
    const shown = formatValue(context, result, depth);
    context.indentation -= 2;
    return typeof result === 'object' && result !== null
      ? `${context.style(`[${label}]`, 'special')} ${shown}`
      : `${context.style(`[${label}:`, 'special')} ${shown}${context.style(']', 'special')}`;
  } catch (error) {
    return context.style(`[${label}: <Inspection threw (${error.message})>]`, 'special');
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
function formatProperty(context, value, depth, key, isList, formatValue) {
  const descriptor = P.Object.getOwnPropertyDescriptor(value, key) ||
    { value: value[key], configurable: true, enumerable: true };
  let separator = ' ';
  let shown;
  if (descriptor.value !== undefined) {
    const indent = context.compact !== true || isList ? 2 : 3;
    context.indentation += indent;
    shown = formatValue(context, descriptor.value, depth);
    if (indent === 3 && context.breakLength < width(shown, context.colors)) {
      separator = `\n${P.stringRepeat(' ', context.indentation)}`;
    }
    context.indentation -= indent;
  } else {
    shown = accessorText(context, value, descriptor, depth, formatValue);
  }
  return `${shownName(context, key, descriptor.enumerable === false)}:${separator}${shown}`;
}

module.exports = { keysOf, keysBesidesElements, formatElement, formatProperty };
