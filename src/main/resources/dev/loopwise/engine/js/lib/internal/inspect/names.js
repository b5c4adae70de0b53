'use strict';

// What stands before the braces: class names, tags, sizes, functions.
const P = require('internal/primordials');
const since = require('internal/inspect/since');

/** `Foo(2) [tag] `, or `[Fallback(2): null prototype] [tag] ` without a constructor. */
function prefix(constructor, tag, fallback, size = '') {
  const count = since.modernKinds ? size : '';
  if (constructor === null) {
    const shown = `[${fallback}${count}: null prototype] `;
    const isNews = tag !== '' && (fallback !== tag || !since.causes);
    return isNews ? `${shown}[${tag}] ` : shown;
  }
  if (constructor === '') return '';
  if (since.namedTags && tag !== '') {
    const dot = P.stringLastIndexOf(tag, '.');
    if (constructor === (dot >= 1 ? P.stringSlice(tag, dot + 1) : tag)) return `${tag}${count} `;
    return `${constructor}${count} [${tag}] `;
  }
  return isTold(constructor, tag) ? `${constructor}${count} ` : `${constructor}${count} [${tag}] `;
}

/** Whether the class name says what the tag says. */
function isTold(constructor, tag) {
  if (tag === '' || constructor === tag) return true;
  if (!since.tagInsideName) return false;
  const position = P.stringIndexOf(constructor, tag);
  if (position === -1) return false;
  const next = constructor[position + tag.length];
  return next === undefined || next !== P.stringToLowerCase(next);
}

const OBJECT = P.ObjectConstructor.prototype;
const FUNCTION = P.FunctionConstructor.prototype;

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
    if (since.ownObjectPrototype && (current === OBJECT || current === FUNCTION)) {
      const builtIn = current === OBJECT ? P.ObjectConstructor : P.FunctionConstructor;
      if (isInstance(value, builtIn)) return current === OBJECT ? 'Object' : 'Function';
    }
    const descriptor = P.Object.getOwnPropertyDescriptor(current, 'constructor');
    if (descriptor !== undefined && typeof descriptor.value === 'function' &&
        descriptor.value.name !== '' &&
        (!since.instanceCheck || isInstance(value, descriptor.value))) {
      return `${P.String(descriptor.value.name)}`;
    }
    current = P.Object.getPrototypeOf(current);
    if (first === undefined) first = current;
  }
  if (first === null) return null;
  if (!since.modernKinds) return '';
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
  if (!since.modernKinds) return tag;
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

const isNative = (source) => P.stringEndsWith(source, '{ [native code] }');

/** A bound function has the prototype of its target but is a plain function. */
function functionKind(value, source) {
  if (isNative(source)) return 'Function';
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

function functionBaseOf10(value, constructor, tag) {
  // A class without a name of its own had none at all, and so that of its parent.
  const name = value.name || P.Object.getPrototypeOf(value)?.name;
  return `[${constructor || tag || 'Function'}${name && typeof name === 'string' ? `: ${name}` : ''}]`;
}

/** `[Function: f]`, `[class A extends B]` and the like. */
function functionBase(value, constructor, tag, describeName) {
  if (!since.modernKinds) return functionBaseOf10(value, constructor, tag);
  const source = P.functionToString(value);
  if (isClass(source)) return classBase(value, constructor, tag);
  const kind = functionKind(value, source);
  let base = `[${kind}`;
  if (constructor === null) base += ' (null prototype)';
  const { name } = value;
  if (name === '') base += since.anonymousFunctions ? ' (anonymous)' : '';
  else base += `: ${typeof name === 'string' ? name : describeName(name)}`;
  base += ']';
  if (constructor !== kind && constructor !== null) base += ` ${constructor}`;
  if (tag !== '' && constructor !== tag) base += ` [${tag}]`;
  return base;
}

module.exports = { prefix, constructorName, tagOf, functionBase };
