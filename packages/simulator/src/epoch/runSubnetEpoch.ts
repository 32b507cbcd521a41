import type { EpochOutput, SparseRows } from '@taokit/yuma';
import type { WeightRow } from '../state/NeuronState.ts';
import type { SubnetState } from '../state/SubnetState.ts';
import type { BlockContext } from '../system/BlockContext.ts';
import { buildEpochInput } from './buildEpochInput.ts';

/**
 * Runs the subnet's epoch on the engine and stores what it decides: permits, scores, bonds, emission by uid.
 *
 * @param context - the block
 * @param subnet - the subnet
 * @param emissionRao - alpha to share out, rao
 * @returns what the engine computed
 */
export function runSubnetEpoch(context: BlockContext, subnet: SubnetState, emissionRao: bigint): EpochOutput {
  const output = context.engine.runEpoch(buildEpochInput(context.state, subnet, emissionRao));
  for (const [uid, neuron] of subnet.neurons.entries()) {
    neuron.active = output.active[uid] === 1;
    neuron.validatorPermit = output.newValidatorPermits[uid] === 1;
    neuron.stakeWeightU16 = output.stakeWeight[uid]!;
    neuron.consensusU16 = output.consensus[uid]!;
    neuron.incentiveU16 = output.incentive[uid]!;
    neuron.dividendsU16 = output.dividends[uid]!;
    neuron.validatorTrustU16 = output.validatorTrust[uid]!;
    neuron.emissionRao = output.combinedEmissionRao[uid]!;
    neuron.bonds = rowOf(output.bonds, uid);
  }
  return output;
}

function rowOf(rows: SparseRows, uid: number): WeightRow {
  const [start, end] = [rows.rowOffsets[uid]!, rows.rowOffsets[uid + 1]!];
  return { uids: [...rows.uids.subarray(start, end)], values: [...rows.values.subarray(start, end)] };
}
