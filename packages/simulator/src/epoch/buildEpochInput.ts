import type { EpochInput, SparseRows } from '@taokit/yuma';
import { stakeWeightBits } from '../staking/stakeWeight.ts';
import type { ChainState } from '../state/ChainState.ts';
import type { NeuronState, WeightRow } from '../state/NeuronState.ts';
import type { SubnetState } from '../state/SubnetState.ts';

/** Gathers what an epoch reads from the chain. */
export function buildEpochInput(state: ChainState, subnet: SubnetState, emissionRao: bigint): EpochInput {
  const { neurons, parameters } = subnet;
  return {
    n: neurons.length,
    currentBlock: BigInt(state.blockNumber),
    tempo: parameters.tempo,
    lastMechanismStepBlock: BigInt(subnet.lastEpochBlock),
    activityCutoff: BigInt(parameters.activityCutoffBlocks),
    minStakeRao: state.parameters.stakeThresholdRao,
    bondsMovingAverage: parameters.bondsMovingAverage,
    emissionRao,
    lastUpdate: blocks(neurons, (neuron) => neuron.lastUpdateBlock),
    blockAtRegistration: blocks(neurons, (neuron) => neuron.registeredAtBlock),
    totalStake: { unit: 'i64f64', words: stakeWords(state, subnet) },
    ownerUid: subnet.uids.get(subnet.ownerHotkey) ?? null,
    validatorPermits: Uint8Array.from(neurons, (neuron) => (neuron.validatorPermit ? 1 : 0)),
    maxAllowedValidators: parameters.maxValidators,
    weights: sparseRows(neurons.map((neuron) => neuron.weights)),
    bonds: sparseRows(neurons.map((neuron) => neuron.bonds)),
    commitReveal: false,
    commitBlocks: new BigUint64Array(0),
    kappa: parameters.kappaU16,
    bondsPenalty: parameters.bondsPenaltyU16,
    alphaLow: parameters.alphaLowU16,
    alphaHigh: parameters.alphaHighU16,
    alphaSigmoidSteepness: parameters.alphaSigmoidSteepness,
    yuma3: parameters.yuma3,
    liquidAlpha: parameters.liquidAlpha,
    // 0 for who has taken a seat since; none before the first epoch.
    previousConsensus:
      subnet.lastEpochBlock === 0 ? null : Uint16Array.from(neurons, ({ consensusU16 }) => consensusU16),
  };
}

function blocks(neurons: readonly NeuronState[], read: (neuron: NeuronState) => number): BigUint64Array {
  return BigUint64Array.from(neurons, (neuron) => BigInt(read(neuron)));
}

/** The stake weights as two words each, low word first. */
function stakeWords(state: ChainState, subnet: SubnetState): BigUint64Array {
  const bits = subnet.neurons.map((neuron) => stakeWeightBits(state, subnet, neuron.hotkey));
  return BigUint64Array.from(bits.flatMap((value) => [BigInt.asUintN(64, value), value >> 64n]));
}

function sparseRows(rows: readonly WeightRow[]): SparseRows {
  const rowOffsets = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) rowOffsets[at + 1] = rowOffsets[at]! + row.uids.length;
  return {
    rowOffsets,
    uids: Uint16Array.from(rows.flatMap((row) => row.uids)),
    values: Uint16Array.from(rows.flatMap((row) => row.values)),
  };
}
