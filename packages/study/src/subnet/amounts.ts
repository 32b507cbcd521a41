import { outOfRange, type Rule, text, u64, wrongType } from '@taokit/errors/check';
import { ratio, tao, UnitError } from '@taokit/types';
import type { ScenarioAmount } from '../Scenario.ts';

const ONE_F32 = 1n << 32n;

/** An amount as text in TAO, at most 9 decimals and a u64 of rao, or rao as a bigint. */
export const amount: Rule = (value, field) => {
  if (typeof value === 'bigint') return u64(value, field);
  if (typeof value !== 'string') return wrongType(value, field, "text such as '1000.5', or rao as a bigint");
  return reads(() => tao(value))
    ? undefined
    : outOfRange(value, field, "TAO as digits such as '1000.5', at most 9 decimals");
};

/** Rao of an {@link amount}, exact. */
export function raoOf(value: ScenarioAmount): bigint {
  return typeof value === 'bigint' ? value : tao(value).rao;
}

/** A fraction from 0 to 1 as text. */
export const part: Rule = (value, field) => {
  const fault = positive(value, field);
  if (fault !== undefined) return fault;
  const { numerator, denominator } = ratio(value as string);
  return numerator <= denominator ? undefined : outOfRange(value, field, 'a fraction from 0 to 1');
};

/** A number from 0 up as text. */
export const positive: Rule = (value, field) =>
  text(value, field) ??
  (reads(() => ratio(value as string))
    ? undefined
    : outOfRange(value, field, "a fraction such as '0.18', '18%' or '9/50'"));

/** A fraction or price as 32 bits after the point, floored. */
export function bitsF32(value: string): bigint {
  const { numerator, denominator } = ratio(value);
  return (numerator * ONE_F32) / denominator;
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof UnitError) return false;
    throw error;
  }
}
