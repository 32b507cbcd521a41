import { pairsFromSparseRows } from '@taokit/yuma/inputs';
import type { MechanismsOutput } from '@taokit/yuma/mechanisms';
import type { Context } from '../../../runtime/Context.ts';
import { SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import {
  Active,
  Consensus,
  ConsensusByMechanism,
  Dividends,
  Emission,
  Incentive,
  StakeWeight,
  ValidatorPermit,
  ValidatorTrust,
} from '../storage/neurons.ts';
import { Bonds } from '../storage/weights.ts';
import { mechanismIndices } from './mechanisms.ts';

/**
 * Stores what an epoch decided: each mechanism's incentives, consensus and bonds, and what the subnet has of all of them.
 *
 * Source: `persist_mechanism_epoch_terms` and `persist_netuid_epoch_terms` in `pallets/subtensor/src/epoch/run_epoch.rs`, spec 475.
 */
export function storeEpoch(
  context: Context,
  netuid: number,
  { mechanisms, combined }: MechanismsOutput,
): void {
  const { state } = context;
  const isYuma = SubnetEpochConsensus.get(state, netuid).type === 'Yuma';
  for (const [at, index] of mechanismIndices(state, netuid).entries()) {
    const output = mechanisms[at]!;
    Incentive.insert(state, index, [...output.incentive]);
    ConsensusByMechanism.insert(state, index, [...output.consensus]);
    const emissions = [...output.serverEmissionRao];
    context.deposit('SubtensorModule.IncentiveAlphaEmittedToMiners', { netuid: index, emissions });
    if (!isYuma) continue;
    for (const [uid, row] of pairsFromSparseRows(output.bonds).entries())
      Bonds.insert(state, index, uid, row);
  }
  Active.insert(state, netuid, flags(combined.active));
  Emission.insert(state, netuid, [...combined.combinedEmissionRao]);
  Consensus.insert(state, netuid, [...combined.consensus]);
  Dividends.insert(state, netuid, [...combined.dividends]);
  ValidatorTrust.insert(state, netuid, [...combined.validatorTrust]);
  ValidatorPermit.insert(state, netuid, flags(combined.newValidatorPermits));
  StakeWeight.insert(state, netuid, [...combined.stakeWeight]);
}

function flags(bytes: Uint8Array): readonly boolean[] {
  return [...bytes].map((byte) => byte === 1);
}
