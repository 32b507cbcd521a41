import { I96F32 } from '@taokit/fixed';
import { clampU64, maxOf } from '../../internal/u64.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import { constantProductPrice } from './price.ts';
import { constantProductRules, FLAT_STAKING_FEE_RAO } from './rules.ts';
import { constantProductSell } from './sell.ts';

/** 0.00005 as the chain holds it: 214,748 / 2^32. */
const MINIMUM_FEE_RATE_BITS = 214_748n;

/** What the hotkey earned in its last epoch, for the fee of leaving it. */
export interface HotkeyDividends {
  /** `AlphaDividendsPerSubnet` of the hotkey, in rao. */
  readonly alphaDividendsRao: bigint;
  /** Alpha of the hotkey the dividends were paid on: `TotalHotkeyAlpha` before spec 257, then `TotalHotkeyAlphaLastEpoch`. */
  readonly hotkeyAlphaRao: bigint;
}

/**
 * Fee of unstaking from the launch pool, in rao of TAO. Staking always costs `FLAT_STAKING_FEE_RAO`, as do unstaking from
 * root and moves within one subnet.
 *
 * Flat before spec 252; then one epoch of the hotkey's dividends on the amount, at least the flat fee; from spec 257 also
 * at least 0.005 % of the payout. Source: `calculate_staking_fee` in `staking/stake_utils.rs`, v2.0.8, v2.0.9 and v3.0.0.
 *
 * @param pool - reserves before the order
 * @param alphaRao - alpha to unstake
 * @param dividends - last epoch of the hotkey
 * @param options - spec version, 233 .. 282
 * @throws UnitError `types/unknown-spec`
 */
export function computeConstantProductUnstakeFee(
  pool: PoolReserves,
  alphaRao: bigint,
  dividends: HotkeyDividends,
  { spec }: { readonly spec: number },
): bigint {
  const rules = constantProductRules(spec);
  if (rules.unstakeFee === 'flat') return FLAT_STAKING_FEE_RAO;
  const ratio = dividendRatio(dividends);
  if (rules.unstakeFee === 'dividends-at-price') {
    const alphaFee = I96F32.saturatingMul(I96F32.saturatingFromInt(alphaRao), ratio);
    return atLeastFlat(clampU64(I96F32.floor(I96F32.saturatingMul(alphaFee, constantProductPrice(pool)))));
  }
  const sale = constantProductSell(pool, alphaRao, rules);
  const payout = I96F32.saturatingFromInt(sale.ok ? sale.amountOutRao : 0n);
  const fee = I96F32.floor(I96F32.saturatingMul(payout, ratio));
  const floor = I96F32.floor(I96F32.saturatingMul(payout, MINIMUM_FEE_RATE_BITS));
  return atLeastFlat(clampU64(maxOf(fee, floor)));
}

/** Dividends per alpha of one epoch, I96F32. */
function dividendRatio({ alphaDividendsRao, hotkeyAlphaRao }: HotkeyDividends): bigint {
  return I96F32.safeDiv(
    I96F32.saturatingFromInt(alphaDividendsRao),
    I96F32.saturatingFromInt(hotkeyAlphaRao),
  );
}

function atLeastFlat(feeRao: bigint): bigint {
  return maxOf(feeRao, FLAT_STAKING_FEE_RAO);
}
