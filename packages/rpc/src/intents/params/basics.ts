import { boolean as booleanRule, matching, oneOf, type Rule, text as textRule } from '@taokit/errors/check';
import { isSs58 } from '@taokit/keys';
import { check } from '../../internal/check.ts';
import type { IntentParam, JsonSchema } from './IntentParam.ts';

/** A parameter that is taken as it is once a rule accepts it. */
export function plain<Value>(rule: Rule, json: JsonSchema): IntentParam<Value, Value> {
  return {
    parse(given, field) {
      check(given, rule, field);
      return given as Value;
    },
    json,
    isOptional: false,
  };
}

/** The same parameter, which may be left out. */
export function optional<Input, Value>(
  param: IntentParam<Input, Value>,
): IntentParam<Input | undefined, Value | undefined>;
export function optional<Input, Value>(
  param: IntentParam<Input, Value>,
  fallback: Value,
): IntentParam<Input | undefined, Value>;
export function optional<Input, Value>(
  param: IntentParam<Input, Value>,
  fallback?: Value,
): IntentParam<Input | undefined, Value | undefined> {
  return {
    parse: (given, field, siblings) => (given === undefined ? fallback : param.parse(given, field, siblings)),
    json: param.json,
    isOptional: true,
  };
}

/** Yes or no. */
export const boolean = /* @__PURE__ */ plain<boolean>(booleanRule, { type: 'boolean' });

/** A text, kept as UTF-8. */
export const text = /* @__PURE__ */ plain<string>(textRule, { type: 'string' });

/** One of some texts. */
export function choice<const Name extends string>(names: readonly Name[]): IntentParam<Name, Name> {
  return plain<Name>(oneOf(...names), { enum: names });
}

/** An account as SS58 text whose checksum is right, of any network prefix. */
export const account = /* @__PURE__ */ plain<string>(
  matching((value) => typeof value === 'string' && isSs58(value), 'an SS58 address'),
  { type: 'string', format: 'ss58' },
);

/** Accounts, each once. */
export const accounts = /* @__PURE__ */ plain<readonly string[]>(
  matching(
    (value) =>
      Array.isArray(value) &&
      value.every((entry) => typeof entry === 'string' && isSs58(entry)) &&
      new Set(value).size === value.length,
    'a list of different SS58 addresses',
  ),
  { type: 'array', items: { type: 'string', format: 'ss58' }, uniqueItems: true },
);

/** Bytes as `0x` hex; the prefix may be left out. What the intent reads are the bytes. */
export function hex(length?: number): IntentParam<string, Uint8Array> {
  const expected = length === undefined ? 'bytes as 0x hex' : `${length} bytes as 0x hex`;
  const digits = length === undefined ? '(?:[0-9a-f]{2})*' : `[0-9a-f]{${length * 2}}`;
  const pattern = new RegExp(`^(?:0x)?${digits}$`, 'i');
  const rule = matching((value) => typeof value === 'string' && pattern.test(value), expected);
  return {
    parse(given, field) {
      check(given, rule, field);
      const plainHex = (given as string).replace(/^0x/i, '');
      return Uint8Array.from(plainHex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    },
    json: { type: 'string', pattern: pattern.source },
    isOptional: false,
  };
}
