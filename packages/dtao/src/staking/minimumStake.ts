import { bySpec } from '@taokit/types';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

const MINIMUM_STAKE_RAO = /* @__PURE__ */ bySpec({ 233: 500_000n, 290: 20_000_000n, 292: 2_000_000n });

/** {@link computeMinimumStake} of a spec that was checked before. */
export const minimumStakeAt: (spec: number) => bigint = MINIMUM_STAKE_RAO;

/**
 * The least stake an operation may add, or take while some is left: `DefaultMinStake`, 0.002 TAO from spec 292.
 *
 * Source: `DefaultMinStake` in `pallets/subtensor/src/lib.rs`, v2.0.0, v3.2.0 and v3.2.1; from v3.4.1 `InitialMinStake` in
 * `runtime/src/lib.rs`.
 *
 * @param options - whose rules
 * @returns rao of TAO
 * @throws DtaoError for an unknown option; UnitError `types/unknown-spec`
 */
export function computeMinimumStake(options: SpecOptions = {}): bigint {
  return minimumStakeAt(specOf(options));
}

const MINIMUM_TRANSFER_RAO = /* @__PURE__ */ bySpec<(minimumStakeRao: bigint) => bigint>({
  // Until 433 what is given away is measured as what is staked.
  233: (minimumStakeRao) => minimumStakeRao,
  434: () => 100_000n,
});

/** {@link computeMinimumTransfer} of a spec that was checked before. */
export function minimumTransferAt(spec: number): bigint {
  return MINIMUM_TRANSFER_RAO(spec)(minimumStakeAt(spec));
}

/**
 * The least worth of stake that is given away, and of stake that moves within a subnet: `DefaultMinTransfer`, 0.0001 TAO from spec 434;
 * before, the minimum stake.
 *
 * Source: `validate_stake_transition` and `transfer_stake_within_subnet` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 425 and
 * 475; `InitialMinTransfer` of mainnet's metadata at 475, and the page of release 434.
 *
 * @param options - whose rules
 * @returns rao of TAO
 * @throws DtaoError for an unknown option; UnitError `types/unknown-spec`
 */
export function computeMinimumTransfer(options: SpecOptions = {}): bigint {
  return minimumTransferAt(specOf(options));
}

/** What the network's owner set on mainnet: 10 times the minimum stake, in millionths (`NominatorMinRequiredStake`). */
const NOMINATOR_FACTOR_MILLIONTHS = 10_000_000n;
const MILLION = 1_000_000n;

const NOMINATOR_MINIMUM_RAO = /* @__PURE__ */ bySpec<(minimumStakeRao: bigint) => bigint>({
  // Until spec 291 the storage held the amount itself, and 0 unless root set it.
  233: () => 0n,
  292: (minimumStakeRao) => (minimumStakeRao * NOMINATOR_FACTOR_MILLIONTHS) / MILLION,
});

/**
 * The least that may stay of a stake on somebody else's hotkey; what an operation leaves below it is sold too. On mainnet
 * 0.02 TAO from spec 292; before, what root had set, 0 by default.
 *
 * Source: `get_nominator_min_required_stake` in `pallets/subtensor/src/utils/misc.rs`, v2.0.0 and v3.2.1; the factor is
 * mainnet's storage at block 9,240,388.
 *
 * @param options - whose rules
 * @returns rao of TAO
 * @throws DtaoError for an unknown option; UnitError `types/unknown-spec`
 */
export function computeNominatorMinimum(options: SpecOptions = {}): bigint {
  return nominatorMinimumAt(specOf(options));
}

/** {@link computeNominatorMinimum} of a spec that was checked before. */
export function nominatorMinimumAt(spec: number): bigint {
  return NOMINATOR_MINIMUM_RAO(spec)(minimumStakeAt(spec));
}
