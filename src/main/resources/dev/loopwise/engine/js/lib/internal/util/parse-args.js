'use strict';

// util.parseArgs: first the arguments become tokens, then the tokens become values.
const P = require('internal/primordials');
const { codes } = require('internal/errors');
const V = require('internal/validators');

const HAS_NEGATIVE_SINCE = 20;

const isLong = (text) => text.length > 2 && P.stringStartsWith(text, '--');
const isShort = (text) => text.length > 1 && text[0] === '-' && text[1] !== '-';
const isOptionLike = (text) => text !== undefined && text.length > 1 && text[0] === '-';

function ownOption(options, name) {
  return P.objectHasOwn(options, name) ? options[name] : undefined;
}

function longNameOf(letter, options) {
  const names = P.Object.keys(options);
  for (let i = 0; i < names.length; i++) {
    if (options[names[i]].short === letter) return names[i];
  }
  return letter;
}

const takesText = (options, name) => ownOption(options, name)?.type === 'string';

/** Splits `-abc` into letters; the last may take the rest as its value. */
function expandShort(text, options) {
  const letters = [];
  for (let i = 1; i < text.length; i++) {
    const isLast = i === text.length - 1;
    if (!isLast && takesText(options, longNameOf(text[i], options))) {
      P.arrayPush(letters, `-${P.stringSlice(text, i)}`);
      break;
    }
    P.arrayPush(letters, `-${text[i]}`);
  }
  return letters;
}

function optionToken(index, name, rawName, value, inlineValue) {
  return { kind: 'option', name, rawName, index, value, inlineValue };
}

function tokensOf(args, options) {
  const tokens = [];
  const queue = [];
  for (let i = 0; i < args.length; i++) P.arrayPush(queue, { text: args[i], index: i });
  while (queue.length > 0) {
    const { text, index } = P.arrayShift(queue);
    const takeValue = () => (queue.length > 0 ? P.arrayShift(queue).text : undefined);
    if (text === '--') {
      P.arrayPush(tokens, { kind: 'option-terminator', index });
      while (queue.length > 0) {
        const rest = P.arrayShift(queue);
        P.arrayPush(tokens, { kind: 'positional', index: rest.index, value: rest.text });
      }
    } else if (isShort(text)) {
      shortTokens(text, index, options, queue, tokens, takeValue);
    } else if (isLong(text)) {
      P.arrayPush(tokens, longToken(text, index, options, queue, takeValue));
    } else {
      P.arrayPush(tokens, { kind: 'positional', index, value: text });
    }
  }
  return tokens;
}

function shortTokens(text, index, options, queue, tokens, takeValue) {
  const name = longNameOf(text[1], options);
  if (text.length > 2 && !takesText(options, name)) {
    const letters = expandShort(text, options);
    for (let i = letters.length - 1; i >= 0; i--) {
      P.arrayUnshift(queue, { text: letters[i], index });
    }
    return;
  }
  if (text.length > 2) {
    P.arrayPush(tokens,
      optionToken(index, name, P.stringSlice(text, 0, 2), P.stringSlice(text, 2), true));
    return;
  }
  const value = takesText(options, name) && queue.length > 0 ? takeValue() : undefined;
  P.arrayPush(tokens, optionToken(index, name, text, value, value === undefined ? undefined : false));
}

function longToken(text, index, options, queue, takeValue) {
  const equals = P.stringIndexOf(text, '=');
  if (equals > 2) {
    const name = P.stringSlice(text, 2, equals);
    return optionToken(index, name, `--${name}`, P.stringSlice(text, equals + 1), true);
  }
  const name = P.stringSlice(text, 2);
  const value = takesText(options, name) && queue.length > 0 ? takeValue() : undefined;
  return optionToken(index, name, text, value, value === undefined ? undefined : false);
}

function shownName(options, name) {
  const { short, type } = options[name];
  const argument = type === 'string' ? ' <value>' : '';
  return `${short === undefined ? '' : `-${short}, `}--${name}${argument}`;
}

function checkUsage(token, settings) {
  const { options, allowPositionals, allowNegative } = settings;
  let option = ownOption(options, token.name);
  let { name } = token;
  if (option === undefined && allowNegative && P.stringStartsWith(name, 'no-')) {
    name = P.stringSlice(name, 3);
    const positive = ownOption(options, name);
    if (positive?.type === 'boolean') option = positive;
  }
  if (option === undefined) throw new codes.ERR_PARSE_ARGS_UNKNOWN_OPTION(token.rawName, allowPositionals);
  const shown = shownName(options, name);
  if (option.type === 'string' && typeof token.value !== 'string') {
    throw new codes.ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${shown}' argument missing`);
  }
  if (option.type === 'boolean' && token.value !== undefined) {
    throw new codes.ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${shown}' does not take an argument`);
  }
}

function checkAmbiguity(token) {
  if (token.inlineValue !== false || !isOptionLike(token.value)) return;
  const example = P.stringStartsWith(token.rawName, '--')
    ? `'${token.rawName}=-XYZ'`
    : `'--${token.name}=-XYZ' or '${token.rawName}-XYZ'`;
  throw new codes.ERR_PARSE_ARGS_INVALID_OPTION_VALUE(
    `Option '${token.rawName}' argument is ambiguous.\nDid you forget to specify the option ` +
    `argument for '${token.rawName}'?\nTo specify an option argument starting with a dash use ${example}.`);
}

function store(token, settings, values) {
  const { options, allowNegative } = settings;
  let { name } = token;
  let value = token.value ?? true;
  const isNegated = allowNegative && P.stringStartsWith(name, 'no-') && token.value === undefined;
  if (name === '__proto__') return;
  if (isNegated) {
    name = P.stringSlice(name, 3);
    value = false;
  }
  if (ownOption(options, name)?.multiple) {
    if (values[name] === undefined) values[name] = [];
    P.arrayPush(values[name], value);
  } else {
    values[name] = value;
  }
}

function checkOptions(options) {
  V.validateObject(options, 'options');
  const names = P.Object.keys(options);
  for (let i = 0; i < names.length; i++) {
    const option = options[names[i]];
    const path = `options.${names[i]}`;
    V.validateObject(option, path);
    if (option.type !== 'string' && option.type !== 'boolean') {
      throw new codes.ERR_INVALID_ARG_TYPE(`${path}.type`, "('string|boolean')", option.type);
    }
    if (P.objectHasOwn(option, 'short')) {
      V.validateString(option.short, `${path}.short`);
      if (option.short.length !== 1) {
        throw new codes.ERR_INVALID_ARG_VALUE(`${path}.short`, option.short,
          'must be a single character');
      }
    }
    if (P.objectHasOwn(option, 'multiple')) V.validateBoolean(option.multiple, `${path}.multiple`);
    if (option.default !== undefined) checkDefault(option, `${path}.default`);
  }
}

function checkDefault(option, path) {
  const check = option.type === 'string' ? V.validateString : V.validateBoolean;
  if (!option.multiple) {
    check(option.default, path);
    return;
  }
  V.validateArray(option.default, path);
  for (let i = 0; i < option.default.length; i++) check(option.default[i], `${path}[${i}]`);
}

function settingsOf(config) {
  const { args = P.arraySlice(process.argv, 2), strict = true, tokens = false, options = {} } = config;
  const { allowPositionals = !strict, allowNegative = false } = config;
  V.validateArray(args, 'args');
  V.validateBoolean(strict, 'strict');
  V.validateBoolean(allowPositionals, 'allowPositionals');
  V.validateBoolean(tokens, 'tokens');
  if (host.release >= HAS_NEGATIVE_SINCE) V.validateBoolean(allowNegative, 'allowNegative');
  checkOptions(options);
  return {
    args, strict, allowPositionals, tokens, options,
    allowNegative: allowNegative && host.release >= HAS_NEGATIVE_SINCE,
  };
}

exports.parseArgs = function parseArgs(config = {}) {
  const settings = settingsOf(config);
  const tokens = tokensOf(settings.args, settings.options);
  const result = { values: P.Object.create(null), positionals: [] };
  if (settings.tokens) result.tokens = tokens;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind === 'option') {
      if (settings.strict) {
        checkUsage(token, settings);
        checkAmbiguity(token);
      }
      store(token, settings, result.values);
    } else if (token.kind === 'positional') {
      if (!settings.allowPositionals) {
        throw new codes.ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL(token.value);
      }
      P.arrayPush(result.positionals, token.value);
    }
  }
  const names = P.Object.keys(settings.options);
  for (let i = 0; i < names.length; i++) {
    const byDefault = settings.options[names[i]].default;
    if (byDefault !== undefined && result.values[names[i]] === undefined) {
      result.values[names[i]] = byDefault;
    }
  }
  return result;
};
