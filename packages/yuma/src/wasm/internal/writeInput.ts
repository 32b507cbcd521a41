import type { EpochFields } from '../../internal/EpochFields.ts';
import { U64_MAX } from '../../math/u64.ts';
import { bondCutoffBlock } from '../../rules/bondCutoffBlock.ts';
import { looksBack } from '../../rules/looksBack.ts';
import { nullPoolsOf } from '../../rules/nullPools.ts';
import { storesConsensus } from '../../rules/storesConsensus.ts';
import type { SparseRows } from '../../SparseRows.ts';
import {
  ACTIVITY_CUTOFF,
  ALPHA_HIGH,
  ALPHA_LOW,
  BOND_CUTOFF,
  BONDS_MOVING_AVERAGE,
  BONDS_PENALTY,
  COMMIT_REVEAL,
  COUNT_32,
  COUNT_64,
  CURRENT_BLOCK,
  DIVIDEND_POOL,
  EMISSION,
  FALLBACK_POOL,
  FLAGS,
  KAPPA,
  LAST_UPDATE_COUNT,
  LIQUID_ALPHA,
  LOOKS_BACK,
  MAX_ALLOWED_VALIDATORS,
  MIN_STAKE,
  MINING_POOL,
  NULL_CONSENSUS,
  OWNER,
  PARAMETERS_AT,
  PERMITS_COUNT,
  STAKE_IN_RAO,
  STEEPNESS,
  STORES_CONSENSUS,
  YUMA3,
} from './abi.generated.ts';
import type { KernelExports } from './KernelExports.ts';
import type { KernelMemory, StoredRows } from './kernelMemory.ts';

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
export function forgetReplaced(
  { blockAtRegistration, previousConsensus }: KernelMemory,
  after: BigUint64Array,
): void {
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

/** Tells the kernel everything that is not a vector. */
export function writeParameters(
  { memory: { buffer }, table }: KernelExports,
  fields: ScalarFields,
  counts: VectorCounts,
  spec: number,
): void {
  const at = table() + PARAMETERS_AT;
  const words = new BigUint64Array(buffer, at, COUNT_64);
  const { miningRao, dividendRao, fallbackRao } = nullPoolsOf(fields);
  words[CURRENT_BLOCK] = fields.currentBlock;
  words[BOND_CUTOFF] = bondCutoffBlock(spec)(fields);
  words[ACTIVITY_CUTOFF] = fields.activityCutoff;
  words[MIN_STAKE] = fields.minStakeRao;
  words[BONDS_MOVING_AVERAGE] = fields.bondsMovingAverage;
  words[EMISSION] = fields.emissionRao;
  words[MINING_POOL] = miningRao;
  words[DIVIDEND_POOL] = dividendRao;
  words[FALLBACK_POOL] = fallbackRao;
  const halves = new Uint32Array(buffer, at + 8 * COUNT_64, COUNT_32);
  halves[OWNER] = fields.ownerUid ?? NO_OWNER;
  halves[MAX_ALLOWED_VALIDATORS] = fields.maxAllowedValidators;
  halves[KAPPA] = fields.kappa;
  halves[BONDS_PENALTY] = fields.bondsPenalty;
  halves[ALPHA_LOW] = fields.alphaLow;
  halves[ALPHA_HIGH] = fields.alphaHigh;
  halves[STEEPNESS] = fields.alphaSigmoidSteepness;
  halves[FLAGS] = flagsOf(fields, counts, spec);
  halves[LAST_UPDATE_COUNT] = counts.lastUpdate;
  halves[PERMITS_COUNT] = counts.validatorPermits;
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
