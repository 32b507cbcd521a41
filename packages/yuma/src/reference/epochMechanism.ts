import type { EpochInput } from '../EpochInput.ts';
import { colClipSparse } from '../math/columns.ts';
import { rowSumSparse } from '../math/rows.ts';
import { activeUids } from '../steps/activeUids.ts';
import { findConsensus } from '../steps/findConsensus.ts';
import { maskStake } from '../steps/maskStake.ts';
import { maskWeights } from '../steps/maskWeights.ts';
import { normalizeStake } from '../steps/normalizeStake.ts';
import { penalizeWeights } from '../steps/penalizeWeights.ts';
import { rankIncentive } from '../steps/rankIncentive.ts';
import { shareEmission } from '../steps/shareEmission.ts';
import { updateClassicBonds } from '../steps/updateClassicBonds.ts';
import { updateYuma3Bonds } from '../steps/updateYuma3Bonds.ts';
import { currentPermits, nextPermits } from '../steps/validatorPermits.ts';
import type { EpochTerms } from './EpochTerms.ts';
import { nullEpoch } from './nullEpoch.ts';

/** One epoch of one mechanism, step by step as the pallet's `epoch_mechanism` in `epoch/run_epoch.rs`. */
export function epochMechanism(input: EpochInput, spec: number): EpochTerms {
  return input.epochConsensus === 'null' ? nullEpoch(input) : yumaEpoch(input, spec);
}

function yumaEpoch(input: EpochInput, spec: number): EpochTerms {
  const active = activeUids(input);
  const stake = normalizeStake(input);
  const permits = currentPermits(input);
  const newPermits = nextPermits(stake, input);
  const activeStake = maskStake(stake, active, permits);

  const weights = maskWeights(input, permits);
  const consensus = findConsensus(activeStake, weights, input);
  const clippedWeights = colClipSparse(weights, consensus);
  const validatorTrust = rowSumSparse(clippedWeights);
  const incentive = rankIncentive(clippedWeights, activeStake, input.n);

  const weightsForBonds = penalizeWeights(weights, clippedWeights, input);
  const { emaBonds, dividends } = input.yuma3
    ? updateYuma3Bonds(input, { weightsForBonds, activeStake, consensus, incentive, spec })
    : updateClassicBonds(input, weightsForBonds, activeStake, incentive, spec);

  const emission = shareEmission({ stake, activeStake, incentive, dividends }, input.emissionRao);
  return {
    active,
    newPermits,
    stake,
    activeStake,
    consensus,
    validatorTrust,
    incentive,
    dividends,
    emaBonds,
    ...emission,
  };
}
