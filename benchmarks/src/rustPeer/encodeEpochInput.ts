import type { EpochInput, SparseRows, TotalStake } from '@taokit/yuma';

/** Stake above this saturates in the chain's conversion from rao to I64F64. */
const MAX_I64 = (1n << 63n) - 1n;
const MAX_U64 = (1n << 64n) - 1n;

/** What the peer reads as "no owner": any number above u16. */
const NO_OWNER = 0xffff_ffff;

/**
 * Writes an input in the flat form `benchmarks/rust-peer/src/wire.rs` reads.
 *
 * @param input - any epoch input
 * @returns little-endian bytes
 */
export function encodeEpochInput(input: EpochInput): Uint8Array {
  const flags = [input.commitReveal, input.yuma3, input.liquidAlpha].map(Number);
  return concatenate([
    Uint32Array.of(input.n),
    BigUint64Array.of(
      input.currentBlock,
      BigInt(input.tempo),
      input.lastMechanismStepBlock,
      input.activityCutoff,
      input.minStakeRao,
      input.bondsMovingAverage,
      input.emissionRao,
    ),
    Uint32Array.of(input.ownerUid ?? NO_OWNER, input.maxAllowedValidators),
    Uint16Array.of(input.kappa, input.bondsPenalty, input.alphaLow, input.alphaHigh),
    Uint16Array.of(input.alphaSigmoidSteepness, ...flags),
    ...[input.lastUpdate, input.blockAtRegistration, input.commitBlocks].flatMap(withLength),
    ...stakeParts(input.totalStake),
    ...withLength(input.validatorPermits),
    ...rowParts(input.weights),
    ...rowParts(input.bonds),
  ]);
}

type Part = Uint8Array | Uint16Array | Uint32Array | BigUint64Array;

function withLength(values: Uint8Array | BigUint64Array): Part[] {
  return [Uint32Array.of(values.length), values];
}

function stakeParts(stake: TotalStake): Part[] {
  const words =
    stake.unit === 'i64f64' ? stake.words : BigUint64Array.from([...stake.values].flatMap(raoWords));
  return [Uint32Array.of(words.length / 2), words];
}

function raoWords(rao: bigint): [bigint, bigint] {
  return rao > MAX_I64 ? [MAX_U64, MAX_I64] : [0n, rao];
}

function rowParts({ rowOffsets, uids, values }: SparseRows): Part[] {
  const lengths = Uint32Array.from(rowOffsets.subarray(1), (end, i) => end - rowOffsets[i]!);
  const entries = new Uint16Array(2 * uids.length);
  for (let i = 0; i < uids.length; i++) {
    entries[2 * i] = uids[i]!;
    entries[2 * i + 1] = values[i]!;
  }
  return [Uint32Array.of(lengths.length), lengths, entries];
}

function concatenate(parts: readonly Part[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}
