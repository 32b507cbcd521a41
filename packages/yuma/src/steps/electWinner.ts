import { arrayOf, matching } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

const STAKES = /* @__PURE__ */ arrayOf(matching((value) => typeof value === 'bigint', 'a bigint'));

/**
 * The uid that alone decides a Null epoch: the one with the largest raw stake, the lowest among equals; none where there is no uid.
 * No threshold, activity or permit is asked. The pallet's `null_validator_winner`.
 *
 * @param stakeBits - raw stake by uid
 * @throws YumaInputError for what is no list of bigints
 */
export function electWinner(stakeBits: readonly bigint[]): number | undefined {
  check(stakeBits, STAKES, 'stakeBits');
  return electWinnerUnchecked(stakeBits);
}

/** {@link electWinner} of what was checked before. */
export function electWinnerUnchecked(stakeBits: readonly bigint[]): number | undefined {
  let winner: number | undefined;
  stakeBits.forEach((bits, uid) => {
    if (winner === undefined || bits > stakeBits[winner]!) winner = uid;
  });
  return winner;
}
