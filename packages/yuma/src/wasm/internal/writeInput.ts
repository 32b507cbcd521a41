import type { EpochFields } from '../../internal/EpochFields.ts';
import type { SparseRows } from '../../SparseRows.ts';
import { bondCutoffBlock } from '../../rules/bondCutoffBlock.ts';
import { looksBack } from '../../rules/looksBack.ts';
import { nullPoolsOf } from '../../rules/nullPools.ts';
import { storesConsensus } from '../../rules/storesConsensus.ts';
import {
  COMMIT_REVEAL,
  LIQUID_ALPHA,
  LOOKS_BACK,
  NULL_CONSENSUS,
  PARAMETERS_32,
  PARAMETERS_64,
  PARAMETERS_AT,
  STAKE_IN_RAO,
  STORES_CONSENSUS,
  YUMA3,
} from './abi.generated.ts';
import type { KernelExports } from './KernelExports.ts';
import type { KernelMemory, StoredRows } from './kernelMemory.ts';

const U64_MAX = 2n ** 64n - 1n;
const NO_OWNER = 0xffff_ffff;

type Vector =
  | 'lastUpdate'
  | 'blockAtRegistration'
  | 'commitBlocks'
  | 'totalStake'
  | 'validatorPermits'
  | 'previousConsensus';

/** The fields that stand in the kernel's memory, one entry or more per uid. */
export type VectorFields = Pick<EpochFields, Vector>;
/** The other ones. */
export type ScalarFields = Omit<EpochFields, Vector | 'n'>;

/** How many entries the chain has of the vectors whose missing entries mean something to the kernel. */
export interface VectorCounts {
  readonly lastUpdate: number;
  readonly validatorPermits: number;
  /** 0 when none is stored. */
  readonly previousConsensus: number;
  /** Words of total stake per uid: one of rao, or two of I64F64. */
  readonly stakeWords: number;
}

/** Copies those vectors that `fields` has. */
export function writeVectors(memory: KernelMemory, fields: Partial<VectorFields>): void {
  const { lastUpdate, blockAtRegistration, commitBlocks, totalStake, validatorPermits } = fields;
  if (lastUpdate) writeCut(memory.lastUpdate, lastUpdate, 0n);
  if (blockAtRegistration) memory.blockAtRegistration.set(blockAtRegistration);
  if (commitBlocks) writeCut(memory.commitBlocks, commitBlocks, U64_MAX);
  if (totalStake) memory.totalStake.set(totalStake.unit === 'rao' ? totalStake.values : totalStake.words);
  if (validatorPermits)
    memory.validatorPermits.set(validatorPermits.subarray(0, memory.validatorPermits.length));
  if (fields.previousConsensus) {
    memory.previousConsensus.set(fields.previousConsensus.subarray(0, memory.previousConsensus.length));
    memory.previousConsensus.fill(0, fields.previousConsensus.length);
  }
}

/** Where a block of registration changes the neuron has been replaced, and its consensus is forgotten. */
export function forgetReplaced({ blockAtRegistration, previousConsensus }: KernelMemory, after: BigUint64Array): void {
  after.forEach((block, uid) => {
    if (blockAtRegistration[uid] !== block) previousConsensus[uid] = 0;
  });
}

function writeCut(into: BigUint64Array, values: BigUint64Array, missing: bigint): void {
  const n = into.length;
  into.set(values.length > n ? values.subarray(0, n) : values);
  if (values.length < n) into.fill(missing, values.length);
}

/** Copies rows to the start of their pools. */
export function writeRows(memory: StoredRows, { rowOffsets, uids, values }: SparseRows): void {
  memory.starts.set(rowOffsets.subarray(0, -1));
  memory.ends.set(rowOffsets.subarray(1));
  memory.uids.set(uids);
  memory.values.set(values);
}

/** What the kernel is told besides its vectors. */
type Parameters = Record<(typeof PARAMETERS_64)[number], bigint> & Record<(typeof PARAMETERS_32)[number], number>;

/** Tells the kernel everything that is not a vector. */
export function writeParameters(
  { memory: { buffer }, table }: KernelExports,
  fields: ScalarFields,
  counts: VectorCounts,
  spec: number,
): void {
  const parameters = parametersOf(fields, counts, spec);
  const at = table() + PARAMETERS_AT;
  const words = new BigUint64Array(buffer, at, PARAMETERS_64.length);
  PARAMETERS_64.forEach((name, i) => {
    words[i] = parameters[name];
  });
  const halves = new Uint32Array(buffer, at + words.byteLength, PARAMETERS_32.length);
  PARAMETERS_32.forEach((name, i) => {
    halves[i] = parameters[name];
  });
}

function parametersOf(fields: ScalarFields, counts: VectorCounts, spec: number): Parameters {
  const { miningRao, dividendRao, fallbackRao } = nullPoolsOf(fields);
  return {
    currentBlock: fields.currentBlock,
    bondCutoff: bondCutoffBlock(spec)(fields),
    activityCutoff: fields.activityCutoff,
    minStake: fields.minStakeRao,
    bondsMovingAverage: fields.bondsMovingAverage,
    emission: fields.emissionRao,
    miningPool: miningRao,
    dividendPool: dividendRao,
    fallbackPool: fallbackRao,
    owner: fields.ownerUid ?? NO_OWNER,
    maxAllowedValidators: fields.maxAllowedValidators,
    kappa: fields.kappa,
    bondsPenalty: fields.bondsPenalty,
    alphaLow: fields.alphaLow,
    alphaHigh: fields.alphaHigh,
    steepness: fields.alphaSigmoidSteepness,
    flags: flagsOf(fields, counts, spec),
    lastUpdateCount: counts.lastUpdate,
    permitsCount: counts.validatorPermits,
  };
}

function flagsOf(fields: ScalarFields, counts: VectorCounts, spec: number): number {
  return (
    (fields.yuma3 ? YUMA3 : 0) |
    (fields.liquidAlpha ? LIQUID_ALPHA : 0) |
    (fields.commitReveal ? COMMIT_REVEAL : 0) |
    (counts.stakeWords === 1 ? STAKE_IN_RAO : 0) |
    (counts.previousConsensus > 0 && looksBack(spec)(fields) ? LOOKS_BACK : 0) |
    (storesConsensus(spec) ? STORES_CONSENSUS : 0) |
    (fields.epochConsensus === 'null' ? NULL_CONSENSUS : 0)
  );
}
