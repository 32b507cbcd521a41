import { checkU64, outOfRange, wrongType } from '../internal/checkValue.ts';

const DECIMALS = 9;

/** Rao of an amount written as text in TAO (exact, at most 9 decimals), or of rao itself. */
export function raoFromText(amount: string | bigint, field: string): bigint {
  if (typeof amount === 'bigint') {
    checkU64(amount, field);
    return amount;
  }
  if (typeof amount !== 'string') throw wrongType(amount, field, "text such as '1000.5', or rao as a bigint");
  const [, whole, fraction = ''] = /^(\d{1,11})(?:\.(\d{1,9}))?$/.exec(amount) ?? [];
  if (whole === undefined)
    throw outOfRange(amount, field, "TAO as digits such as '1000.5', at most 9 decimals");
  const rao = BigInt(whole + fraction.padEnd(DECIMALS, '0'));
  checkU64(rao, field);
  return rao;
}
