import { U64_MAX } from '@taokit/fixed';
import type { EpochFields } from '../../internal/EpochFields.ts';
import { bondCutoffBlock } from '../../rules/bondCutoffBlock.ts';
import { looksBack } from '../../rules/looksBack.ts';
import { nullPoolsOf } from '../../rules/nullPools.ts';
import { storesConsensus } from '../../rules/storesConsensus.ts';
import type { SparseRows } from '../../SparseRows.ts';
import { setParameters } from './abi.generated.ts';
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
  lastUpdate: number;
  validatorPermits: number;
  /** 0 when none is stored; undefined as long as nobody has said, and no epoch has stored one. */
  previousConsensus: number | undefined;
  /** Words of total stake per uid: one of rao, or two of I64F64. */
  stakeWords: number;
}

/** Copies those vectors that `fields` has. */
export function writeVectors(memory: KernelMemory, fields: Partial<VectorFields>): void {
  const { lastUpdate, blockAtRegistration, commitBlocks, totalStake, validatorPermits, previousConsensus } =
    fields;
  if (lastUpdate) write(memory.lastUpdate, lastUpdate, 0n);
  if (blockAtRegistration) memory.blockAtRegistration.set(blockAtRegistration);
  if (commitBlocks) write(memory.commitBlocks, commitBlocks, U64_MAX);
  if (totalStake) memory.totalStake.set(totalStake.unit === 'rao' ? totalStake.values : totalStake.words);
  if (validatorPermits) write(memory.validatorPermits, validatorPermits, 0);
  if (previousConsensus) write(memory.previousConsensus, previousConsensus, 0);
}

/** An array that a vector of any length can be written to. */
interface Entries<Value> extends ArrayLike<Value> {
  set(values: ArrayLike<Value>): void;
  fill(value: Value, start: number): unknown;
  subarray(start: number, end: number): ArrayLike<Value>;
}

/** Cuts what is longer, and puts `missing` where entries are missing. */
function write<Value>(into: Entries<Value>, values: Entries<Value>, missing: Value): void {
  into.set(values.subarray(0, into.length));
  into.fill(missing, values.length);
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
  const { miningRao, dividendRao, fallbackRao } = nullPoolsOf(fields);
  setParameters(buffer, table(), fields, {
    bondCutoff: bondCutoffBlock(spec)(fields),
    miningPool: miningRao,
    dividendPool: dividendRao,
    fallbackPool: fallbackRao,
    owner: fields.ownerUid ?? NO_OWNER,
    lastUpdateCount: counts.lastUpdate,
    permitsCount: counts.validatorPermits,
    stakeInRao: counts.stakeWords === 1,
    looksBack: Boolean(counts.previousConsensus) && looksBack(spec)(fields),
    storesConsensus: storesConsensus(spec),
    nullConsensus: fields.epochConsensus === 'null',
  });
}
