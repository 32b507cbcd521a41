import { check } from '../internal/check.ts';
import { specOptions } from '../internal/rules.ts';
import {
  type ConcentratedPool,
  type ConcentratedRules,
  concentratedRules,
} from '../pools/concentratedLiquidity/ConcentratedPool.ts';
import { checkPastSpec } from '../spec/checkPastSpec.ts';
import type { PastSpecOptions } from '../spec/SpecOptions.ts';
import { minimumStakeAt } from './minimumStake.ts';

/** A subnet as stake operations see it. */
export interface StakingSubnet {
  /** `SubnetMechanism`: 1 has a pool, 0 swaps one for one (root). */
  readonly mechanism: number;
  /** The pool and its reserves. */
  readonly pool: ConcentratedPool;
  /** Alpha outside the pool (`SubnetAlphaOut`), in rao. */
  readonly alphaOutRao: bigint;
  /** TAO traded since the start (`SubnetVolume`), in rao; a u128. */
  readonly volumeRao: bigint;
  /** Fee rate in 65535ths (`FeeRate`). */
  readonly feeRateU16: number;
}

/** Constants of stake operations on concentrated liquidity pools. */
export interface StakingRules extends ConcentratedRules {
  /** Least stake an operation may add or leave (`DefaultMinStake`), in rao. */
  readonly minimumStakeRao: bigint;
}

/**
 * The constants of stake operations at a spec version, 283 .. 422.
 *
 * @param options - whose rules
 * @throws DtaoError for an unknown option, and `dtao/no-such-rule` from spec 423 on; UnitError `types/unknown-spec`
 */
export function stakingRulesAt(options: PastSpecOptions): StakingRules {
  check(options, specOptions, 'options');
  const spec = checkPastSpec(
    options.spec,
    422,
    'Use poolModelAt of @taokit/dtao/pools, which has every pool.',
  );
  return { ...concentratedRules(spec), minimumStakeRao: minimumStakeAt(spec) };
}

/** A swap by a stake operation and what it changes. */
export interface StakingSwap {
  /** Always true: tells a result from a refusal. */
  readonly ok: true;
  /** The subnet afterwards. */
  readonly subnet: StakingSubnet;
  /** What joined the pool, in rao. */
  readonly amountInRao: bigint;
  /** What was paid out, in rao. */
  readonly amountOutRao: bigint;
  /** Fee in rao of the input token. */
  readonly feeRao: bigint;
  /** Signed change of `TotalStake`, in rao. */
  readonly totalStakeChangeRao: bigint;
}
