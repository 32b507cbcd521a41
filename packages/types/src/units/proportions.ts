import { checkInteger } from './internal/checkInteger.ts';
import { fail } from './internal/fail.ts';
import { checkRao, maxU64 } from './internal/parseRao.ts';
import { formatRatio, multiplyInteger, type Ratio, type RoundingOptions } from './Ratio.ts';

const maxU16 = 65_535n;

/**
 * A u16 of the chain as the exact fraction it stands for: `value / 65535`.
 *
 * @param value - 0 to 65535
 * @throws {@link UnitError} when it is out of range
 */
export function u16ToRatio(value: number): Ratio {
  return { numerator: BigInt(checkInteger('u16', value, 65_535)), denominator: maxU16 };
}

/**
 * A u64 of the chain as the exact fraction it stands for: `value / (2^64 - 1)`.
 *
 * @param value - 0 to 2^64 - 1
 * @throws {@link UnitError} when it is out of range
 */
export function u64ToRatio(value: bigint): Ratio {
  return { numerator: checkRao(value), denominator: maxU64 };
}

/**
 * The u16 the chain holds for a fraction of one: `fraction * 65535`.
 *
 * @param fraction - 0 to 1: `'0.18'`, `'18%'`, `'9/50'` or a {@link Ratio}
 * @param options - the rounding
 * @returns 0 to 65535
 * @throws {@link UnitError} on a bad fraction, or one above one
 *
 * @example
 * ```ts
 * import { formatRatio, u16FromRatio, u16ToRatio } from '@taokit/types';
 *
 * const take = u16FromRatio('18%', { rounding: 'down' }); // 11796
 * formatRatio(u16ToRatio(take), { decimals: 6, rounding: 'nearest' }); // '0.179995'
 * ```
 */
export function u16FromRatio(fraction: string | Ratio, options: RoundingOptions): number {
  return Number(scale(fraction, maxU16, options));
}

/**
 * The u64 the chain holds for a fraction of one: `fraction * (2^64 - 1)`.
 *
 * @param fraction - 0 to 1: `'0.18'`, `'18%'`, `'9/50'` or a {@link Ratio}
 * @param options - the rounding
 * @returns 0 to 2^64 - 1
 * @throws {@link UnitError} on a bad fraction, or one above one
 */
export function u64FromRatio(fraction: string | Ratio, options: RoundingOptions): bigint {
  return scale(fraction, maxU64, options);
}

function scale(fraction: string | Ratio, max: bigint, options: RoundingOptions): bigint {
  const value = multiplyInteger(max, fraction, options);
  if (value > max) {
    const text =
      typeof fraction === 'string' ? fraction : formatRatio(fraction, { decimals: 6, rounding: 'down' });
    fail('types/ratio-out-of-range', `${text} is above 1.`, 'Pass a fraction of one.', fraction);
  }
  return value;
}
