import { formatRao, formatRatio } from '@taokit/types';
import type { PoolText } from './quoteForm.ts';

/** A weighted pool in the chain's own numbers. */
export interface PoolNumbers {
  readonly netuid: number;
  readonly taoRao: bigint;
  readonly alphaRao: bigint;
  /** Weight of the TAO side, in 10^-18 parts. */
  readonly quoteWeight: bigint;
  /** Fee rate in 65535ths; the chain's default when left out. */
  readonly feeRateU16?: number | undefined;
}

/** A pool as it is typed: exact, to the last digit. */
export function poolText({ netuid, taoRao, alphaRao, quoteWeight, feeRateU16 = 33 }: PoolNumbers): PoolText {
  const weight = { numerator: quoteWeight, denominator: 10n ** 18n };
  return {
    netuid: String(netuid),
    tao: formatRao(taoRao),
    alpha: formatRao(alphaRao),
    weight: formatRatio(weight, { decimals: 18, rounding: 'exact' }).replace(/0+$/, ''),
    fee: String(feeRateU16),
  };
}
