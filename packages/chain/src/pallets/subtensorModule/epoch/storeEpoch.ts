import type { SparseRows } from '@taokit/yuma';
import type { MechanismsOutput } from '@taokit/yuma/mechanisms';
import type { Context } from '../../../runtime/Context.ts';
import { keepRow } from '../../../state/pairRows.ts';
import type { State } from '../../../state/State.ts';
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
    Incentive.insert(state, index, listOf(output.incentive));
    ConsensusByMechanism.insert(state, index, listOf(output.consensus));
    const emissions = listOf(output.serverEmissionRao);
    context.deposit('SubtensorModule.IncentiveAlphaEmittedToMiners', { netuid: index, emissions });
    if (!isYuma) continue;
    keepBonds(state, index, output.bonds);
  }
  Active.insert(state, netuid, flags(combined.active));
  Emission.insert(state, netuid, listOf(combined.combinedEmissionRao));
  Consensus.insert(state, netuid, listOf(combined.consensus));
  Dividends.insert(state, netuid, listOf(combined.dividends));
  ValidatorTrust.insert(state, netuid, listOf(combined.validatorTrust));
  ValidatorPermit.insert(state, netuid, flags(combined.newValidatorPermits));
  StakeWeight.insert(state, netuid, listOf(combined.stakeWeight));
}

/** A row of each neuron, all in one buffer. */
function keepBonds(state: State, index: number, { rowOffsets, uids, values }: SparseRows): void {
  const pairs = new Uint16Array(2 * uids.length);
  for (let at = 0; at < uids.length; at++) {
    pairs[2 * at] = uids[at]!;
    pairs[2 * at + 1] = values[at]!;
  }
  for (let uid = 0; uid + 1 < rowOffsets.length; uid++) {
    const row = pairs.subarray(2 * rowOffsets[uid]!, 2 * rowOffsets[uid + 1]!);
    keepRow(state, Bonds.path, [index, uid], row);
  }
}

function flags(bytes: Uint8Array): readonly boolean[] {
  return listOf(bytes).map((byte) => byte === 1);
}

/** A list of what an array of words holds; one by one, as a spread asks an iterator for each. */
function listOf<Word extends number | bigint>(words: ArrayLike<Word>): readonly Word[] {
  const list = new Array<Word>(words.length);
  for (let at = 0; at < words.length; at++) list[at] = words[at]!;
  return list;
}
