import type { EpochEngine, EpochInput, EpochOutput } from '../src/index.ts';
import { pairsFromSparseRows, type StoredPair, sparseRowsFromPairs } from '../src/inputs/index.ts';
import { checkWeights } from '../src/weights/index.ts';

/** A subnet as the pallet's own epoch tests set it up: everyone registered in block 0, no weights, no permits. */
export function palletSubnet(stakeRao: readonly bigint[], parameters: Partial<EpochInput> = {}): EpochInput {
  const n = stakeRao.length;
  const noRows = sparseRowsFromPairs(Array.from({ length: n }, () => []));
  return {
    n,
    currentBlock: 0n,
    tempo: 1,
    lastMechanismStepBlock: 0n,
    activityCutoff: 5_000n,
    minStakeRao: 0n,
    bondsMovingAverage: 900_000n,
    emissionRao: 1_000_000_000n,
    lastUpdate: new BigUint64Array(n),
    blockAtRegistration: new BigUint64Array(n),
    totalStake: { unit: 'rao', values: BigUint64Array.from(stakeRao) },
    ownerUid: null,
    validatorPermits: new Uint8Array(n),
    maxAllowedValidators: n,
    weights: noRows,
    bonds: noRows,
    commitReveal: false,
    commitBlocks: new BigUint64Array(0),
    kappa: 32_767,
    bondsPenalty: 65_535,
    alphaLow: 45_875,
    alphaHigh: 58_982,
    alphaSigmoidSteepness: 1_000,
    yuma3: false,
    liquidAlpha: false,
    ...parameters,
  };
}

/** The subnet after a validator set weights in the current block, through the checks the chain makes. */
export function setWeights(
  subnet: EpochInput,
  uid: number,
  uids: readonly number[],
  values: readonly number[],
): EpochInput {
  return setAllWeights(subnet, [[uid, uids, values]]);
}

/** The same for several validators. */
export function setAllWeights(
  subnet: EpochInput,
  all: readonly (readonly [uid: number, uids: readonly number[], values: readonly number[]])[],
): EpochInput {
  const rows = pairsFromSparseRows(subnet.weights);
  const lastUpdate = subnet.lastUpdate.slice();
  for (const [uid, uids, values] of all) {
    rows[uid] = storedRow(subnet, uid, uids, values);
    lastUpdate[uid] = subnet.currentBlock;
  }
  return { ...subnet, weights: sparseRowsFromPairs(rows), lastUpdate };
}

function storedRow(
  { n, validatorPermits }: EpochInput,
  uid: number,
  uids: readonly number[],
  values: readonly number[],
): StoredPair[] {
  const hasPermit = validatorPermits[uid] === 1;
  const rules = { n, minAllowedWeights: 1, maxWeightLimit: 65_535, networkVersionKey: 0n, hasPermit };
  const outcome = checkWeights({ uid, uids, values, versionKey: 0n }, rules);
  if (!outcome.ok) throw new TypeError(`The chain refuses these weights: ${outcome.refusal}.`);
  return [...outcome.row];
}

/** The subnet after a uid went to a new neuron in the current block: no stake, no permit, no rows, no bonds of its own. */
export function replaceNeuron(subnet: EpochInput, uid: number): EpochInput {
  if (subnet.totalStake.unit !== 'rao') throw new TypeError('Stake is in rao here.');
  return {
    ...subnet,
    weights: withRow(subnet.weights, uid, []),
    bonds: withRow(subnet.bonds, uid, []),
    totalStake: { unit: 'rao', values: subnet.totalStake.values.with(uid, 0n) },
    validatorPermits: subnet.validatorPermits.with(uid, 0),
    blockAtRegistration: subnet.blockAtRegistration.with(uid, subnet.currentBlock),
    lastUpdate: subnet.lastUpdate.with(uid, subnet.currentBlock),
  };
}

/** The subnet some blocks later. */
export function afterBlocks(subnet: EpochInput, blocks: bigint): EpochInput {
  return { ...subnet, currentBlock: subnet.currentBlock + blocks };
}

/** One epoch: what it yields, and the subnet with its bonds and permits. */
export function runEpoch(
  engine: EpochEngine,
  input: EpochInput,
): { output: EpochOutput; subnet: EpochInput } {
  const output = engine.runEpoch(input, { raw: true });
  return { output, subnet: { ...input, bonds: output.bonds, validatorPermits: output.newValidatorPermits } };
}

/** A matrix as dense rows of u16. */
export function denseRows(rows: EpochInput['bonds']): number[][] {
  const n = rows.rowOffsets.length - 1;
  return pairsFromSparseRows(rows).map((row) => {
    const dense = new Array<number>(n).fill(0);
    for (const [j, value] of row) dense[j] = value;
    return dense;
  });
}

function withRow(
  rows: EpochInput['weights'],
  uid: number,
  row: readonly StoredPair[],
): EpochInput['weights'] {
  return sparseRowsFromPairs(pairsFromSparseRows(rows).with(uid, [...row]));
}
