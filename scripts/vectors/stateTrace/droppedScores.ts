import { I32F32 } from '@taokit/fixed';
import type { EpochInput, EpochRaw } from '@taokit/yuma';
import { least } from './subnetState.ts';

const U16_BITS = 65_535n << 32n;
const HALF = 1n << 31n;

/** Scores that the traced build stores and later ones do not: u16 by uid. */
export interface DroppedScores {
  readonly trust: readonly number[];
  readonly pruningScores: readonly number[];
}

/** Derives them from an epoch's intermediates. Rank is not among them: it equals the incentive. */
export function droppedScores(
  input: EpochInput,
  raw: EpochRaw,
  weights: readonly (readonly [number, number])[][],
): DroppedScores {
  return { trust: trustOf(input, raw, weights), pruningScores: pruningOf(raw) };
}

type Row = readonly (readonly [number, bigint])[];

/** Trust: the part of the stake-weighted weights that consensus does not clip. */
function trustOf(
  input: EpochInput,
  { activeStake, consensus }: EpochRaw,
  weights: readonly (readonly [number, number])[][],
): number[] {
  const before = new Array<bigint>(input.n).fill(0n);
  const after = new Array<bigint>(input.n).fill(0n);
  for (const [uid, pairs] of weights.entries())
    for (const [dest, weight] of countedRow(input, uid, pairs)) {
      const stake = activeStake[uid] as bigint;
      const limit = consensus[dest] as bigint;
      before[dest] = (before[dest] as bigint) + I32F32.saturatingMul(stake, weight);
      after[dest] = (after[dest] as bigint) + I32F32.saturatingMul(stake, least(weight, limit));
    }
  return after.map((rank, uid) => proportionToU16(I32F32.safeDiv(rank, before[uid] as bigint)));
}

/** A validator's weights as the epoch counts them: permitted, of its present neighbours, normalised. */
function countedRow(input: EpochInput, uid: number, pairs: readonly (readonly [number, number])[]): Row {
  const { n, ownerUid, validatorPermits, lastUpdate, blockAtRegistration } = input;
  if (validatorPermits[uid] !== 1) return [];
  const counted = pairs.filter(
    ([dest]) =>
      dest < n &&
      (dest !== uid || uid === ownerUid) &&
      (lastUpdate[uid] as bigint) > (blockAtRegistration[dest] as bigint),
  );
  const sum = counted.reduce((total, [, weight]) => total + (BigInt(weight) << 32n), 0n);
  return counted.map(([dest, weight]) => [dest, I32F32.safeDiv(BigInt(weight) << 32n, sum)]);
}

/** Pruning scores: the parts of the emission, or of the stake when nobody earned, scaled to the largest. */
function pruningOf({ incentive, dividends, stake, activeStake }: EpochRaw): number[] {
  const earned = Array.from(incentive, (bits, uid) => bits + (dividends[uid] as bigint));
  const sum = earned.reduce((total, bits) => total + bits, 0n);
  const isIdle = activeStake.every((bits) => bits === 0n);
  const idleScores = Array.from(isIdle ? stake : activeStake);
  const scores = sum === 0n ? idleScores : earned.map((bits) => I32F32.safeDiv(bits, sum));
  const largest = -scores.reduce((lowest, bits) => least(lowest, -bits), 0n);
  if (largest === 0n) return scores.map(() => 0);
  return scores.map((bits) => {
    const scaled = I32F32.safeDiv(I32F32.saturatingMul(bits, U16_BITS), largest);
    return Number((scaled + HALF) >> 32n);
  });
}

function proportionToU16(bits: bigint): number {
  return Number(I32F32.saturatingMul(bits, U16_BITS) >> 32n);
}
