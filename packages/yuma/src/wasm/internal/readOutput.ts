import type { EpochRaw } from '../../EpochOutput.ts';
import type { SessionOutput } from '../../EpochSession.ts';
import { INPUT_SLOTS, OUTPUT_SLOTS, RAW_SLOTS } from './abi.generated.ts';
import type { KernelExports } from './KernelExports.ts';

/** What the kernel computes of an output. */
type VectorsOutput = Omit<SessionOutput, 'assumedNoPreviousConsensus'>;

/**
 * Copies out an epoch's vectors.
 *
 * The kernel lays them out one behind the other, and most of the time a small array takes is its allocation: what the
 * chain stores is copied as one piece, which the arrays share.
 */
export function readOutput(
  { memory: { buffer }, table }: KernelExports,
  n: number,
  raw: boolean,
): VectorsOutput {
  const at = new Uint32Array(buffer, table() + 4 * INPUT_SLOTS, OUTPUT_SLOTS + RAW_SLOTS);
  const start = at[0]!;
  const copy = buffer.slice(start, at[OUTPUT_SLOTS]);
  const flags = (slot: number) => new Uint8Array(copy, at[slot]! - start, n);
  const stored = (index: number) => new Uint16Array(copy, at[2]! - start + 2 * n * index, n);
  const rao = (slot: number) => new BigUint64Array(copy, at[slot]! - start, n);
  const output: VectorsOutput = {
    active: flags(0),
    newValidatorPermits: flags(1),
    stakeWeight: stored(0),
    consensus: stored(1),
    incentive: stored(2),
    dividends: stored(3),
    validatorTrust: stored(4),
    serverEmissionRao: rao(3),
    validatorEmissionRao: rao(4),
    combinedEmissionRao: rao(5),
  };
  return raw ? { ...output, raw: readRaw(buffer, at.subarray(OUTPUT_SLOTS), n) } : output;
}

function readRaw(buffer: ArrayBuffer, at: Uint32Array, n: number): EpochRaw {
  const read = (slot: number) => new BigInt64Array(buffer, at[slot], n).slice();
  return {
    stake: read(0),
    activeStake: read(1),
    consensus: read(2),
    incentive: read(3),
    dividends: read(4),
    validatorTrust: read(5),
  };
}
