/**
 * The uid that alone decides a Null epoch: the one with the largest raw stake, the lowest among equals; none where there is no uid.
 * No threshold, activity or permit is asked. The pallet's `null_validator_winner`.
 */
export function electWinner(stakeBits: readonly bigint[]): number | undefined {
  let winner: number | undefined;
  stakeBits.forEach((bits, uid) => {
    if (winner === undefined || bits > stakeBits[winner]!) winner = uid;
  });
  return winner;
}
