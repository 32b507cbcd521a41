import { objectOf, u64 } from '@taokit/errors/check';
import { clampU64, I96F32 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { maxOf } from '../../internal/minMax.ts';
import { recordWith, specOptions } from '../../internal/rules.ts';
import type { PastSpecOptions } from '../../spec/SpecOptions.ts';
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

const poolRule = /* @__PURE__ */ recordWith({ taoReserveRao: u64, alphaReserveRao: u64 });
const dividendsRule = /* @__PURE__ */ objectOf({ alphaDividendsRao: u64, hotkeyAlphaRao: u64 });

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
 * @throws DtaoError for a wrong argument; UnitError `types/unknown-spec`
 */
export function computeConstantProductUnstakeFee(
  pool: PoolReserves,
  alphaRao: bigint,
  dividends: HotkeyDividends,
  options: PastSpecOptions,
): bigint {
  check(pool, poolRule, 'pool');
  check(alphaRao, u64, 'alphaRao');
  check(dividends, dividendsRule, 'dividends');
  check(options, specOptions, 'options');
  const rules = constantProductRules(options.spec);
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
