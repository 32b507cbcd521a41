import { matching, type Rule } from '@taokit/errors/check';
import { check } from '../../internal/check.ts';
import { RpcError } from '../../RpcError.ts';
import type { IntentParam } from './IntentParam.ts';

/** An exact share of one. */
export interface Share {
  /** What stands above the line. */
  readonly numerator: bigint;
  /** What stands below it, a power of ten. */
  readonly denominator: bigint;
}

/** The decimal a number prints as, exactly: `0.05` is 5 / 100. `undefined` for what is no decimal from 0 to 1. */
export function shareOf(value: number | string): Share | undefined {
  const printed = String(value).trim();
  const [, whole, digits = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e(-\d{1,2}))?$/i.exec(printed) ?? [];
  if (whole === undefined || whole.length + digits.length > 60) return undefined;
  const numerator = BigInt(whole + digits);
  const denominator = 10n ** BigInt(digits.length - Number(exponent));
  return numerator <= denominator ? { numerator, denominator } : undefined;
}

const isTolerance: Rule = /* @__PURE__ */ matching((value) => {
  const share = typeof value === 'number' || typeof value === 'string' ? shareOf(value) : undefined;
  return share !== undefined && share.numerator < share.denominator;
}, 'a share from 0 to below 1 (0.05 is 5 %); for no limit turn slippageProtection off');

/** How far a price may move, as a share: 0.05 is 5 %. */
export const tolerance: IntentParam<number | string, Share> = {
  parse(given, field) {
    check(given, isTolerance, field);
    return shareOf(given as number)!;
  },
  json: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
  isOptional: false,
};

/** Five percent: what a price may move by when nothing else is said. */
export const FIVE_PERCENT: Share = /* @__PURE__ */ Object.freeze({ numerator: 5n, denominator: 100n });

/**
 * A share of a whole: a text with a point, or a number that is not whole, is a fraction (`0.18`, `'1.0'`); an integer is
 * what the chain stores (`11796`, `'11796'`). The number 1 could be either and is refused.
 *
 * Fractions are rounded to the nearest of the chain's steps, half to even.
 *
 * @param whole - what the chain stores for all of it
 */
export function proportion(whole: bigint): IntentParam<number | bigint | string, bigint> {
  return {
    parse: (given, field) => readProportion(given, field, whole),
    json: { type: ['number', 'string'] },
    isOptional: false,
  };
}

/** Reads one proportion. */
export function readProportion(given: unknown, field: string, whole: bigint): bigint {
  const expected = `a fraction such as 0.18 or '1.0', or an integer from 0 to ${whole}`;
  if (given === 1) throw ambiguousOne(field, whole);
  const read = rawOf(given, whole);
  check(
    given,
    matching(() => read !== undefined && read >= 0n && read <= whole, expected),
    field,
  );
  return read!;
}

function rawOf(given: unknown, whole: bigint): bigint | undefined {
  if (typeof given === 'bigint') return given;
  if (typeof given === 'number' && Number.isSafeInteger(given)) return BigInt(given);
  if (typeof given === 'string' && /^\d+$/.test(given)) return BigInt(given);
  const share = typeof given === 'number' || typeof given === 'string' ? shareOf(given) : undefined;
  return share && roundHalfEven(share.numerator * whole, share.denominator);
}

/** A quotient rounded to the nearest integer, half to the even one. */
export function roundHalfEven(numerator: bigint, denominator: bigint): bigint {
  const floor = numerator / denominator;
  const twice = 2n * (numerator - floor * denominator);
  const isUp = twice > denominator || (twice === denominator && floor % 2n === 1n);
  return isUp ? floor + 1n : floor;
}

function ambiguousOne(field: string, whole: bigint): RpcError {
  return new RpcError(`${field} is 1, which may be all of it or 1 of ${whole}.`, {
    code: 'rpc/out-of-range',
    fix: "Pass '1.0' for all of it, or 1n for the chain's 1.",
    values: { field, value: 1 },
  });
}
