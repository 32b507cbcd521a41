import type { EpochOptions } from '../../EpochOptions.ts';
import type { EpochRaw } from '../../EpochOutput.ts';
import type { SessionOutput } from '../../EpochSession.ts';
import type { SparseRows } from '../../SparseRows.ts';
import type { KernelExports } from './KernelExports.ts';
import type { KernelAddresses } from './kernelMemory.ts';

/** Runs the epoch that stands in memory and copies out its vectors. */
export function readOutput(
  kernel: KernelExports,
  at: KernelAddresses,
  n: number,
  { raw = false }: EpochOptions,
): SessionOutput {
  const { buffer } = kernel.memory;
  const bytes = new Uint8Array(buffer);
  const u16 = new Uint16Array(buffer);
  const u64 = new BigUint64Array(buffer);
  const flags = (address: number) => bytes.slice(address, address + n);
  const stored = (index: number) =>
    u16.slice(at.storedVectors / 2 + n * index, at.storedVectors / 2 + n * (index + 1));
  const rao = (address: number) => u64.slice(address / 8, address / 8 + n);
  const output: SessionOutput = {
    active: flags(at.active),
    newValidatorPermits: flags(at.newPermits),
    stakeWeight: stored(0),
    consensus: stored(1),
    incentive: stored(2),
    dividends: stored(3),
    validatorTrust: stored(4),
    serverEmissionRao: rao(at.serverEmission),
    validatorEmissionRao: rao(at.validatorEmission),
    combinedEmissionRao: rao(at.combinedEmission),
  };
  return raw ? { ...output, raw: readRaw(buffer, at, n) } : output;
}

function readRaw(buffer: ArrayBuffer, at: KernelAddresses, n: number): EpochRaw {
  const read = (address: number) => new BigInt64Array(buffer, address, n).slice();
  return {
    stake: read(at.stake),
    activeStake: read(at.activeStake),
    consensus: read(at.consensus),
    incentive: read(at.incentive),
    dividends: read(at.dividends),
    validatorTrust: read(at.validatorTrust),
  };
}

/** Copies rows out, wherever in their pool they stand. */
export function readRows(
  { memory: { buffer } }: KernelExports,
  n: number,
  [start, end, uids, values]: readonly [start: number, end: number, uids: number, values: number],
): SparseRows {
  const starts = new Uint32Array(buffer, start, n);
  const ends = new Uint32Array(buffer, end, n);
  const rowOffsets = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) rowOffsets[i + 1] = rowOffsets[i]! + ends[i]! - starts[i]!;
  const total = rowOffsets[n]!;
  return {
    rowOffsets,
    uids: gather(new Uint16Array(buffer, uids), starts, ends, total),
    values: gather(new Uint16Array(buffer, values), starts, ends, total),
  };
}

function gather(pool: Uint16Array, starts: Uint32Array, ends: Uint32Array, total: number): Uint16Array {
  const result = new Uint16Array(total);
  let at = 0;
  for (let i = 0; i < starts.length; ) {
    // Rows that follow each other in the pool are copied together.
    const from = starts[i]!;
    let to = ends[i++]!;
    while (i < starts.length && starts[i] === to) to = ends[i++]!;
    result.set(pool.subarray(from, to), at);
    at += to - from;
  }
  return result;
}
