import { I32F32 } from '@taokit/fixed';
import type { EpochInput, EpochRaw } from '@taokit/yuma';
import { maxOf, minOf } from '../../staking/minMax.ts';

const U16_BITS = 65_535n << 32n;
const HALF = 1n << 31n;

/** A row of weights or bonds as it is stored: uid and value, 65535ths. */
export type StoredRow = readonly (readonly [uid: number, value: number])[];

/** Scores that spec 300 kept and later releases do not, 65535ths by uid. Rank is not among them: it is the incentive. */
export interface DroppedScores {
  /** Part of the stake-weighted weights that consensus does not clip. */
  readonly trust: readonly number[];
  /** Who is pruned first. */
  readonly pruningScores: readonly number[];
}

/**
 * The scores of an epoch.
 *
 * Source: `epoch` in `pallets/subtensor/src/epoch/run_epoch.rs`, July 2025.
 *
 * @param input - what the epoch read
 * @param raw - its intermediates
 * @param weights - rows as stored, by uid
 */
export function droppedScores(
  input: EpochInput,
  raw: EpochRaw,
  weights: readonly StoredRow[],
): DroppedScores {
  return { trust: trustOf(input, raw, weights), pruningScores: pruningOf(raw) };
}

function trustOf(
  input: EpochInput,
  { activeStake, consensus }: EpochRaw,
  weights: readonly StoredRow[],
): number[] {
  const before = new Array<bigint>(input.n).fill(0n);
  const after = new Array<bigint>(input.n).fill(0n);
  for (const [uid, stored] of weights.entries())
    for (const [dest, weight] of countedRow(input, uid, stored)) {
      const [stake, limit] = [activeStake[uid]!, consensus[dest]!];
      before[dest] = before[dest]! + I32F32.saturatingMul(stake, weight);
      after[dest] = after[dest]! + I32F32.saturatingMul(stake, minOf(weight, limit));
    }
  return after.map((rank, uid) =>
    Number(I32F32.saturatingMul(I32F32.safeDiv(rank, before[uid]!), U16_BITS) >> 32n),
  );
}

/** A validator's weights as the epoch counts them: permitted, of its present neighbours, normalised. */
function countedRow(input: EpochInput, uid: number, stored: StoredRow): (readonly [number, bigint])[] {
  const { n, ownerUid, validatorPermits, lastUpdate, blockAtRegistration } = input;
  if (validatorPermits[uid] !== 1) return [];
  const counted = stored.filter(
    ([dest]) =>
      dest < n && (dest !== uid || uid === ownerUid) && lastUpdate[uid]! > blockAtRegistration[dest]!,
  );
  const sum = counted.reduce((total, [, weight]) => total + (BigInt(weight) << 32n), 0n);
  return counted.map(([dest, weight]) => [dest, I32F32.safeDiv(BigInt(weight) << 32n, sum)]);
}

/** Parts of the emission, or of the stake where nobody earned, scaled to the largest. */
function pruningOf({ incentive, dividends, stake, activeStake }: EpochRaw): number[] {
  const earned = Array.from(incentive, (bits, uid) => bits + dividends[uid]!);
  const sum = earned.reduce((total, bits) => total + bits, 0n);
  const isIdle = activeStake.every((bits) => bits === 0n);
  const idleScores = Array.from(isIdle ? stake : activeStake);
  const scores = sum === 0n ? idleScores : earned.map((bits) => I32F32.safeDiv(bits, sum));
  const largest = scores.reduce((most, bits) => maxOf(most, bits), 0n);
  if (largest === 0n) return scores.map(() => 0);
  return scores.map((bits) =>
    Number((I32F32.safeDiv(I32F32.saturatingMul(bits, U16_BITS), largest) + HALF) >> 32n),
  );
}
