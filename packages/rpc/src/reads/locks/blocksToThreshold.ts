import { type ConvictionLock, type LockTerms, rollLock } from '@taokit/dtao/locks';

/** Locks that are rolled together, as of one block. */
export interface RolledLock {
  /** What is locked. */
  readonly lock: ConvictionLock;
  /** How it changes. */
  readonly terms: LockTerms;
}

/** A hotkey takes a subnet with more than so many hundredths of the alpha that counts; exactly as many do not do. */
export const OWNERSHIP_PERCENT = 18n;

/** How far ahead is looked, in the slower of the two rates. */
const TIMESCALES = 10;
/** At how many blocks of that time. */
const STEPS = 4_000;

/**
 * Blocks until the conviction of locks first exceeds the part of the alpha that takes the subnet, if nothing else changes; 0 when
 * it does now, `undefined` when it never will. Conviction of a decaying lock rises and falls again: the time ahead is looked
 * through in steps by doubles, and the block found by the exact rule.
 */
export function blocksToThreshold(locks: readonly RolledLock[], eligibleRao: bigint): number | undefined {
  if (eligibleRao === 0n || locks.length === 0) return undefined;
  const clears = (blocks: number) => hasThreshold(convictionBitsOf(locks, blocks), eligibleRao);
  if (clears(0)) return 0;
  const rates = locks.flatMap(({ terms }) => [Number(terms.unlockRate), Number(terms.maturityRate)]);
  const horizon = TIMESCALES * Math.max(1, ...rates);
  const step = Math.max(1, Math.floor(horizon / STEPS));
  const threshold = (Number(eligibleRao) * Number(OWNERSHIP_PERCENT)) / 100;
  for (let blocks = step; blocks <= horizon; blocks += step)
    // A little below: whether it really is above, the exact rule says.
    if (estimate(locks, blocks) > threshold * 0.999_999 && clears(blocks))
      return firstBetween(blocks - step, blocks, clears);
  return undefined;
}

/** Whether conviction takes a subnet. */
export function hasThreshold(convictionBits: bigint, eligibleRao: bigint): boolean {
  return convictionBits * 100n > (eligibleRao * OWNERSHIP_PERCENT) << 64n;
}

function convictionBitsOf(locks: readonly RolledLock[], blocks: number): bigint {
  return locks.reduce(
    (sum, { lock, terms }) => sum + rollLock(lock, lock.block + BigInt(blocks), terms).convictionBits,
    0n,
  );
}

/** The first block of two, the later of which clears and the earlier does not. */
function firstBetween(low: number, high: number, clears: (blocks: number) => boolean): number {
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (clears(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Conviction in rao, as doubles have it. */
function estimate(locks: readonly RolledLock[], blocks: number): number {
  return locks.reduce((sum, { lock, terms }) => sum + estimateOne(lock, terms, blocks), 0);
}

function estimateOne(lock: ConvictionLock, terms: LockTerms, blocks: number): number {
  const [mass, conviction] = [Number(lock.massRao), Number(lock.convictionBits) / 2 ** 64];
  const [unlock, maturity] = [Number(terms.unlockRate), Number(terms.maturityRate)];
  const fades = (rate: number) => (rate === 0 ? 0 : Math.exp(-blocks / rate));
  const [unlocked, matured] = [fades(unlock), fades(maturity)];
  if (terms.isOwner) return terms.isPerpetual ? mass : mass * unlocked;
  if (terms.isPerpetual) return conviction * matured + mass * (1 - matured);
  const gamma =
    unlock === maturity
      ? (blocks / Math.max(1, maturity)) * matured
      : (unlock * (unlocked - matured)) / (unlock - maturity);
  return conviction * matured + mass * Math.max(0, gamma);
}
