import { outOfRange, type Rule, u64, wrongType } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

const DECIMALS = 9;

/** An amount as text in TAO, at most 9 decimals and a u64 of rao, or rao as a bigint. */
export const amount: Rule = (value, field) => {
  if (typeof value === 'bigint') return u64(value, field);
  if (typeof value !== 'string') return wrongType(value, field, "text such as '1000.5', or rao as a bigint");
  const rao = parse(value);
  if (rao === undefined)
    return outOfRange(value, field, "TAO as digits such as '1000.5', at most 9 decimals");
  return u64(rao, field);
};

/** Rao of an {@link amount}, exact. */
export function raoFromText(value: string | bigint, field: string): bigint {
  check(value, amount, field);
  return typeof value === 'bigint' ? value : parse(value)!;
}

function parse(text: string): bigint | undefined {
  const [, whole, fraction = ''] = /^(\d{1,11})(?:\.(\d{1,9}))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : BigInt(whole + fraction.padEnd(DECIMALS, '0'));
}
