import type { EpochOutput, SparseRows } from '@taokit/yuma';

/**
 * Reads the flat form `benchmarks/rust-peer/src/wire.rs` writes.
 *
 * @param bytes - what the peer answered
 * @param n - number of uids
 */
export function decodeEpochOutput(bytes: Uint8Array, n: number): Required<EpochOutput> {
  let at = 0;
  /** The next `length` bytes, copied so that any element size is aligned. */
  const take = (length: number): ArrayBuffer => {
    at += length;
    // of the underlying buffer, as a Buffer's own slice does not copy
    const end = bytes.byteOffset + at;
    return bytes.buffer.slice(end - length, end) as ArrayBuffer;
  };
  const flags = () => new Uint8Array(take(n));
  const u16s = () => new Uint16Array(take(2 * n));
  const u64s = () => new BigUint64Array(take(8 * n));
  const i64s = () => new BigInt64Array(take(8 * n));
  return {
    assumedNoPreviousConsensus: false,
    active: flags(),
    newValidatorPermits: flags(),
    stakeWeight: u16s(),
    consensus: u16s(),
    incentive: u16s(),
    dividends: u16s(),
    validatorTrust: u16s(),
    serverEmissionRao: u64s(),
    validatorEmissionRao: u64s(),
    combinedEmissionRao: u64s(),
    raw: {
      stake: i64s(),
      activeStake: i64s(),
      consensus: i64s(),
      incentive: i64s(),
      dividends: i64s(),
      validatorTrust: i64s(),
    },
    bonds: toRows(new Uint32Array(take(4 * n)), new Uint16Array(take(bytes.length - at))),
  };
}

function toRows(lengths: Uint32Array, entries: Uint16Array): SparseRows {
  const rowOffsets = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) rowOffsets[i + 1] = rowOffsets[i]! + lengths[i]!;
  return {
    rowOffsets,
    uids: entries.filter((_, i) => i % 2 === 0),
    values: entries.filter((_, i) => i % 2 === 1),
  };
}
