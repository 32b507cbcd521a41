import type { EpochInput } from '../../EpochInput.ts';
import type { EpochFields } from '../../internal/EpochFields.ts';
import type { SparseRows } from '../../SparseRows.ts';
import type { KernelExports } from './KernelExports.ts';
import { growTo, type KernelAddresses, readAddresses } from './kernelMemory.ts';

const U64_MAX = 2n ** 64n - 1n;
const NO_OWNER = 0xffff_ffff;
// Bits of the kernel's flags (`assembly/src/parameters.ts`).
const YUMA3 = 1;
const LIQUID_ALPHA = 2;
const COMMIT_REVEAL = 4;
const STAKE_IN_RAO = 8;

/** How many entries the kernel has room for. */
export interface Capacity {
  readonly weights: number;
  readonly bonds: number;
}

/** Lays out the memory and copies a whole input into it. */
export function writeInput(kernel: KernelExports, input: EpochInput, room: Capacity): KernelAddresses {
  growTo(kernel, kernel.plan(input.n, room.weights, room.bonds));
  const at = readAddresses(kernel);
  writeFields(kernel, at, input);
  const buffer = kernel.memory.buffer;
  writeRows(buffer, input.weights, [at.weightsStart, at.weightsEnd, at.weightsUids, at.weightsValues]);
  writeRows(buffer, input.bonds, [at.bondsStart, at.bondsEnd, at.bondsUids, at.bondsValues]);
  return at;
}

/** Copies the vectors that `changes` names, all unless told, and sets the parameters. */
export function writeFields(
  kernel: KernelExports,
  at: KernelAddresses,
  fields: EpochFields,
  changes: Partial<EpochFields> = fields,
): void {
  const { n } = fields;
  const { buffer } = kernel.memory;
  if (changes.lastUpdate) writeU64(buffer, at.lastUpdate, n, changes.lastUpdate, 0n);
  if (changes.blockAtRegistration)
    writeU64(buffer, at.blockAtRegistration, n, changes.blockAtRegistration, 0n);
  if (changes.commitBlocks) writeU64(buffer, at.commitBlocks, n, changes.commitBlocks, U64_MAX);
  if (changes.validatorPermits)
    new Uint8Array(buffer, at.permits, n).set(changes.validatorPermits.subarray(0, n));
  if (changes.totalStake) {
    const { totalStake } = changes;
    const words = totalStake.unit === 'rao' ? totalStake.values : totalStake.words;
    new BigUint64Array(buffer, at.totalStake, words.length).set(words);
  }
  setParameters(kernel, fields);
}

function setParameters(kernel: KernelExports, fields: EpochFields): void {
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
    fields.lastUpdate.length,
    fields.validatorPermits.length,
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

function writeU64(buffer: ArrayBuffer, at: number, n: number, values: BigUint64Array, missing: bigint): void {
  const into = new BigUint64Array(buffer, at, n);
  if (values.length < n) into.fill(missing, values.length);
  into.set(values.length > n ? values.subarray(0, n) : values);
}

type RowAddresses = readonly [start: number, end: number, uids: number, values: number];

function writeRows(buffer: ArrayBuffer, rows: SparseRows, [start, end, uids, values]: RowAddresses): void {
  const n = rows.rowOffsets.length - 1;
  new Uint32Array(buffer, start, n).set(rows.rowOffsets.subarray(0, n));
  new Uint32Array(buffer, end, n).set(rows.rowOffsets.subarray(1));
  new Uint16Array(buffer, uids, rows.uids.length).set(rows.uids);
  new Uint16Array(buffer, values, rows.values.length).set(rows.values);
}
