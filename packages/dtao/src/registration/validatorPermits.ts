import { arrayOf, bigInteger, u16 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

const stakesRule = /* @__PURE__ */ arrayOf(bigInteger(0n, (1n << 63n) - 1n, 'I32F32 bits, not negative'));

/**
 * Who may validate: the k neurons with the most stake. Among equals the higher uid wins; without stake nobody does; with
 * fewer than k neurons, everybody with stake.
 *
 * Source: `pallets/subtensor/src/epoch/math.rs`, `is_topk_nonzero`.
 *
 * @param stakeBits - normalised stake by uid, I32F32 bits
 * @param k - permits (`MaxAllowedValidators`)
 * @returns permits by uid
 */
export function computeValidatorPermits(stakeBits: readonly bigint[], k: number): boolean[] {
  check(stakeBits, stakesRule, 'stakeBits');
  check(k, u16, 'k');
  const permits = stakeBits.map((stake) => stake !== 0n);
  if (stakeBits.length < k) return permits;
  const ascending = stakeBits
    .map((stake, uid) => ({ stake, uid }))
    .sort((a, b) => (a.stake === b.stake ? a.uid - b.uid : a.stake < b.stake ? -1 : 1));
  for (const { uid } of ascending.slice(0, stakeBits.length - k)) permits[uid] = false;
  return permits;
}
