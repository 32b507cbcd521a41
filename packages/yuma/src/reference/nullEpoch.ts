import { I64F64, saturatingAddU64 } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import { nullPoolsOf } from '../rules/nullPools.ts';
import { activeUids } from '../steps/activeUids.ts';
import { apportionUnits } from '../steps/apportionUnits.ts';
import { electWinnerUnchecked } from '../steps/electWinner.ts';
import { maskStake } from '../steps/maskStake.ts';
import { maskOutdated } from '../steps/maskWeights.ts';
import { normalizeStake, proportionsOf, stakeBits } from '../steps/normalizeStake.ts';
import type { Emission } from '../steps/shareEmission.ts';
import { storedPermits } from '../steps/validatorPermits.ts';
import type { EpochTerms } from './EpochTerms.ts';

/**
 * One epoch of Null consensus: whoever has the largest stake decides what miners earn, and everyone with stake shares the dividends.
 *
 * Source of the rule: `epoch_mechanism_with_budgets` in `pallets/subtensor/src/epoch/run_epoch.rs`, where `is_null`.
 */
export function nullEpoch(input: EpochInput): EpochTerms {
  const active = activeUids(input);
  const stake = normalizeStake(input);
  const totalStake = stakeBits(input.totalStake);
  const winner = electWinnerUnchecked(totalStake);
  const activeStake = maskStake(stake, active, storedPermits(input));

  const dividendShares = totalStake.map((bits) => (bits > 0n ? bits : 0n));
  const incentiveShares = winnersWeights(input, winner);
  const nothing = stake.map(() => 0n);
  return {
    active,
    newPermits: stake.map((_, uid) => uid === winner),
    stake,
    activeStake,
    consensus: nothing,
    validatorTrust: nothing,
    incentive: proportionsOf(incentiveShares.map((share) => I64F64.saturatingFromInt(share))),
    dividends: proportionsOf(dividendShares),
    emaBonds: undefined,
    ...payPools(input, incentiveShares, dividendShares),
  };
}

/** The winner's raw weights, the last of a uid that stands twice; where none is above 0, every uid 1. */
function winnersWeights(input: EpochInput, winner: number | undefined): bigint[] {
  const shares = new Array<bigint>(input.n).fill(0n);
  const others = shares.map((_, uid) => uid !== winner);
  for (const row of maskOutdated(input, others)) for (const [j, weight] of row) shares[j] = weight >> 32n;
  return shares.some((share) => share > 0n) ? shares : shares.fill(1n);
}

function payPools(
  input: EpochInput,
  incentiveShares: readonly bigint[],
  dividendShares: readonly bigint[],
): Emission {
  const { miningRao, dividendRao, fallbackRao } = nullPoolsOf(input);
  const anyStake = dividendShares.some((share) => share > 0n);
  const serverEmission = apportionUnits(incentiveShares, anyStake ? miningRao : fallbackRao);
  const validatorEmission = apportionUnits(dividendShares, dividendRao);
  return {
    serverEmission,
    validatorEmission,
    combinedEmission: serverEmission.map((rao, uid) => saturatingAddU64(rao, validatorEmission[uid]!)),
  };
}
