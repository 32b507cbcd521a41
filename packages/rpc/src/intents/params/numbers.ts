import { integer, matching, type Rule, u16 as u16Rule, u32 as u32Rule } from '@taokit/errors/check';
import { check } from '../../internal/check.ts';
import { plain } from './basics.ts';
import type { IntentParam } from './IntentParam.ts';

/** A `number` that is an integer in a range. */
export function integerFrom(min: number, max: number): IntentParam<number, number> {
  return plain<number>(integer(min, max), { type: 'integer', minimum: min, maximum: max });
}

/** 0 to 255. */
export const u8 = /* @__PURE__ */ integerFrom(0, 255);
/** 0 to 65535. */
export const u16 = /* @__PURE__ */ integerFrom(0, 65_535);
/** 0 to 4294967295. */
export const u32 = /* @__PURE__ */ integerFrom(0, 4_294_967_295);
/** A subnet. A text is refused: `'64'` is no netuid. */
export const netuid = /* @__PURE__ */ integerFrom(0, 65_535);

/** Subnets, each once. */
export const netuids = /* @__PURE__ */ plain<readonly number[]>(
  matching(
    (value) =>
      Array.isArray(value) &&
      value.every((entry) => u16Rule(entry, '') === undefined) &&
      new Set(value).size === value.length,
    'a list of different netuids',
  ),
  { type: 'array', items: { type: 'integer' }, uniqueItems: true },
);

/** A list of u16. */
export const u16s = /* @__PURE__ */ plain<readonly number[]>(
  matching(
    (value) => Array.isArray(value) && value.every((entry) => u16Rule(entry, '') === undefined),
    'a list of integers from 0 to 65535',
  ),
  { type: 'array', items: { type: 'integer' } },
);

const MAX_U64 = 2n ** 64n - 1n;
const isU64: Rule = /* @__PURE__ */ matching((value) => {
  if (typeof value === 'bigint') return value >= 0n && value <= MAX_U64;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}, 'an integer from 0 to 18446744073709551615, as a bigint or a safe number');

/** A u64: a bigint, or a number that is a safe integer. The intent reads a bigint. */
export const u64: IntentParam<number | bigint, bigint> = {
  parse(given, field) {
    check(given, isU64, field);
    return BigInt(given as bigint);
  },
  json: { type: 'integer', minimum: 0 },
  isOptional: false,
};

const isTimepoint: Rule = (value, field) =>
  u32Rule((value as { height?: unknown } | null)?.height, `${field}.height`) ??
  u32Rule((value as { index?: unknown } | null)?.index, `${field}.index`);

/** Where in the chain an operation of a multisig was opened: block and extrinsic. */
export const timepoint = /* @__PURE__ */ plain<{ readonly height: number; readonly index: number }>(
  isTimepoint,
  {
    type: 'object',
    properties: { height: { type: 'integer' }, index: { type: 'integer' } },
    required: ['height', 'index'],
  },
);
