'use strict';

// What stands before the braces: class names, tags, sizes, functions.
const P = require('internal/primordials');

/** `Foo(2) [tag] `, or `[Fallback(2): null prototype] [tag] ` without a constructor. */
function prefix(constructor, tag, fallback, size = '') {
  if (constructor === null) {
    const shown = `[${fallback}${size}: null prototype] `;
    return tag !== '' && fallback !== tag ? `${shown}[${tag}] ` : shown;
  }
  if (tag !== '' && constructor !== tag) return `${constructor}${size} [${tag}] `;
  return `${constructor}${size} `;
}

function isInstance(value, constructor) {
  try {
    return value instanceof constructor;
  } catch {
    return false;
  }
}

/** The name of the first constructor up the chain whose instance this is; null without a chain. */
function constructorName(value, context, depth, describePrototype) {
  let first;
  let current = value;
  while (current !== null && current !== undefined) {
    const descriptor = P.Object.getOwnPropertyDescriptor(current, 'constructor');
    if (descriptor !== undefined && typeof descriptor.value === 'function' &&
        descriptor.value.name !== '' && isInstance(value, descriptor.value)) {
      return `${P.String(descriptor.value.name)}`;
    }
    current = P.Object.getPrototypeOf(current);
    if (first === undefined) first = current;
  }
  if (first === null) return null;
  const own = P.stringSlice(P.objectToString(value), 8, -1);
  if (depth > context.depth && context.depth !== null) return `${own} <Complex prototype>`;
  const above = constructorName(first, context, depth + 1, describePrototype);
  return above === null ? `${own} <${describePrototype(first)}>` : `${own} <${above}>`;
}

/** Symbol.toStringTag when it says more than the listed properties do. */
function tagOf(value, context) {
  let tag;
  try {
    tag = value[Symbol.toStringTag];
  } catch {
    return '';
  }
  if (typeof tag !== 'string' || tag === '') return '';
  const listed = context.showHidden
    ? P.objectHasOwn(value, Symbol.toStringTag)
    : P.objectIsEnumerable(value, Symbol.toStringTag);
  return listed ? '' : tag;
}

function classBase(value, constructor, tag) {
  const name = (P.objectHasOwn(value, 'name') && value.name) || '(anonymous)';
  let base = `class ${name}`;
  if (constructor !== 'Function' && constructor !== null) base += ` [${constructor}]`;
  if (tag !== '' && constructor !== tag) base += ` [${tag}]`;
  if (constructor === null) {
    base += ' extends [null prototype]';
  } else {
    const parent = P.Object.getPrototypeOf(value).name;
    if (parent) base += ` extends ${parent}`;
  }
  return `[${base}]`;
}

const COMMENTS = /(\/\/.*?\n)|(\/\*(.|\n)*?\*\/)/g;
const CLASS_HEAD = /^(\s+[^(]*?)\s*{/;

function isClass(source) {
  if (!P.stringStartsWith(source, 'class') || !P.stringEndsWith(source, '}')) return false;
  const body = P.stringSlice(source, 5, -1);
  const brace = P.stringIndexOf(body, '{');
  if (brace === -1) return false;
  return !P.stringIncludes(P.stringSlice(body, 0, brace), '(') ||
    P.regExpExec(CLASS_HEAD, P.stringReplace(body, COMMENTS, '')) !== null;
}

function functionKind(value) {
  const tag = P.stringSlice(P.objectToString(P.Object.getPrototypeOf(value) ?? value), 8, -1);
  switch (tag) {
    case 'AsyncFunction':
    case 'GeneratorFunction':
    case 'AsyncGeneratorFunction':
      return tag;
    default:
      return 'Function';
  }
}

/** `[Function: f]`, `[class A extends B]` and the like. */
function functionBase(value, constructor, tag, describeName) {
  if (isClass(P.functionToString(value))) return classBase(value, constructor, tag);
  const kind = functionKind(value);
  let base = `[${kind}`;
  if (constructor === null) base += ' (null prototype)';
  const { name } = value;
  base += name === '' ? ' (anonymous)' : `: ${typeof name === 'string' ? name : describeName(name)}`;
  base += ']';
  if (constructor !== kind && constructor !== null) base += ` ${constructor}`;
  if (tag !== '' && constructor !== tag) base += ` [${tag}]`;
  return base;
}

module.exports = { prefix, constructorName, tagOf, functionBase };
