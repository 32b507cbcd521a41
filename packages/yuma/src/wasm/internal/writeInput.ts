import type { EpochChanges } from '../../EpochSession.ts';
import type { EpochFields } from '../../internal/EpochFields.ts';
import type { SparseRows } from '../../SparseRows.ts';
import type { KernelExports } from './KernelExports.ts';
import type { KernelMemory, StoredRows } from './kernelMemory.ts';

const U64_MAX = 2n ** 64n - 1n;
const NO_OWNER = 0xffff_ffff;
// Bits of the kernel's flags (`assembly/src/parameters.ts`).
const YUMA3 = 1;
const LIQUID_ALPHA = 2;
const COMMIT_REVEAL = 4;
const STAKE_IN_RAO = 8;

/** How many entries the chain has of the two vectors whose missing entries mean something to the kernel. */
export interface VectorLengths {
  readonly lastUpdate: number;
  readonly validatorPermits: number;
}

/** Copies those vectors that `fields` has. */
export function writeVectors(memory: KernelMemory, fields: EpochChanges): void {
  const { lastUpdate, blockAtRegistration, commitBlocks, totalStake, validatorPermits } = fields;
  if (lastUpdate) writeU64(memory.lastUpdate, lastUpdate, 0n);
  if (blockAtRegistration) writeU64(memory.blockAtRegistration, blockAtRegistration, 0n);
  if (commitBlocks) writeU64(memory.commitBlocks, commitBlocks, U64_MAX);
  if (totalStake) memory.totalStake.set(totalStake.unit === 'rao' ? totalStake.values : totalStake.words);
  if (validatorPermits)
    memory.validatorPermits.set(validatorPermits.subarray(0, memory.validatorPermits.length));
}

function writeU64(into: BigUint64Array, values: BigUint64Array, missing: bigint): void {
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

/** Tells the kernel everything that is not in its memory. */
export function setParameters(kernel: KernelExports, fields: EpochFields, lengths: VectorLengths): void {
  kernel.setParameters(
    fields.currentBlock,
    lastTempo(fields),
    fields.activityCutoff,
    fields.minStakeRao,
    fields.bondsMovingAverage,
    fields.emissionRao,
    fields.ownerUid ?? NO_OWNER,
    fields.maxAllowedValidators,
    fields.kappa,
    fields.bondsPenalty,
    fields.alphaLow,
    fields.alphaHigh,
    fields.alphaSigmoidSteepness,
    flagsOf(fields),
    lengths.lastUpdate,
    lengths.validatorPermits,
  );
}

/** The block that bonds must be older than: after the last epoch, or a tempo ago when that is unknown. */
function lastTempo({ lastMechanismStepBlock, currentBlock, tempo }: EpochFields): bigint {
  if (lastMechanismStepBlock !== 0n)
    return lastMechanismStepBlock === U64_MAX ? U64_MAX : lastMechanismStepBlock + 1n;
  return currentBlock > BigInt(tempo) ? currentBlock - BigInt(tempo) : 0n;
}

function flagsOf(fields: EpochFields): number {
  return (
    (fields.yuma3 ? YUMA3 : 0) |
    (fields.liquidAlpha ? LIQUID_ALPHA : 0) |
    (fields.commitReveal ? COMMIT_REVEAL : 0) |
    (fields.totalStake.unit === 'rao' ? STAKE_IN_RAO : 0)
  );
}
