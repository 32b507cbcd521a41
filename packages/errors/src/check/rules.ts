import { outOfRange, type Rule, wrongType } from './Rule.ts';

/**
 * A `number` that is an integer in a range.
 *
 * @param min - smallest value allowed
 * @param max - largest value allowed
 */
export function integer(min: number, max: number): Rule {
  const expected = `an integer from ${min} to ${max}`;
  return (value, field) => {
    if (typeof value !== 'number') return wrongType(value, field, expected);
    const fits = Number.isInteger(value) && value >= min && value <= max;
    return fits ? undefined : outOfRange(value, field, expected);
  };
}

/**
 * A `bigint` in a range.
 *
 * @param min - smallest value allowed
 * @param max - largest value allowed
 * @param expected - the range in words
 */
export function bigInteger(min: bigint, max: bigint, expected = `a bigint from ${min} to ${max}`): Rule {
  return (value, field) => {
    if (typeof value !== 'bigint') return wrongType(value, field, expected);
    return value >= min && value <= max ? undefined : outOfRange(value, field, expected);
  };
}

/** A `number` the chain holds as u8. */
export const u8: Rule = /* @__PURE__ */ integer(0, 255);
/** A `number` the chain holds as u16. */
export const u16: Rule = /* @__PURE__ */ integer(0, 65_535);
/** A `number` the chain holds as u32. */
export const u32: Rule = /* @__PURE__ */ integer(0, 4_294_967_295);
/** A `bigint` the chain holds as u64. */
export const u64: Rule = /* @__PURE__ */ bigInteger(0n, (1n << 64n) - 1n, 'a bigint from 0 to 2^64 - 1');
/** A `bigint` the chain holds as u128. */
export const u128: Rule = /* @__PURE__ */ bigInteger(0n, (1n << 128n) - 1n, 'a bigint from 0 to 2^128 - 1');

/** `true` or `false`. */
export const boolean: Rule = (value, field) =>
  typeof value === 'boolean' ? undefined : wrongType(value, field, 'true or false');

/** A text, which may be empty. */
export const text: Rule = (value, field) =>
  typeof value === 'string' ? undefined : wrongType(value, field, 'a text');

/** A function. */
export const callback: Rule = (value, field) =>
  typeof value === 'function' ? undefined : wrongType(value, field, 'a function');

/**
 * One of some literals.
 *
 * @param literals - the values allowed
 */
export function oneOf(...literals: readonly (string | number | boolean | null)[]): Rule {
  const expected = literals.map((literal) => JSON.stringify(literal)).join(', ');
  return (value, field) => {
    if (literals.includes(value as never)) return undefined;
    const isOtherType = !literals.some((literal) => typeof literal === typeof value);
    return (isOtherType ? wrongType : outOfRange)(value, field, `one of ${expected}`);
  };
}

/**
 * A typed array, whichever realm made it.
 *
 * @param kind - its name, such as `'Uint8Array'`
 * @param length - how many entries it must have; any number when left out
 */
export function typedArray(kind: string, length?: number): Rule {
  const expected = length === undefined ? `a ${kind}` : `a ${kind} of ${length} entries`;
  return (value, field) => {
    // A typed array answers its tag from what it is, not from its prototype.
    const isKind = ArrayBuffer.isView(value) && (value as Uint8Array)[Symbol.toStringTag] === kind;
    if (!isKind) return wrongType(value, field, expected);
    const fits = length === undefined || (value as Uint8Array).length === length;
    return fits ? undefined : outOfRange(value, field, expected);
  };
}

/**
 * Whatever a test accepts.
 *
 * @param accepts - whether the value may stand there; must not throw
 * @param expected - what may, in words
 */
export function matching(accepts: (value: unknown) => boolean, expected: string): Rule {
  return (value, field) => (accepts(value) ? undefined : wrongType(value, field, expected));
}

/** An address to listen on. An empty text is refused: it would be every address of this machine. */
export const listenAddress: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'string' && value.trim() !== '',
  "an address to listen on, such as '127.0.0.1'",
);
