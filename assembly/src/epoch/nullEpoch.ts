/**
 * Null consensus: the winner's raw weights decide what miners earn, total stake what dividends are. Consensus and trust are 0, stored
 * bonds stay.
 */
import { dividendPool, fallbackPool, miningPool, owner } from '../abi.generated';
import {
  blockAtRegistration,
  combinedEmission,
  consensus,
  incentive,
  n,
  rowEnd,
  rowStart,
  serverEmission,
  uidAt,
  validatorEmission,
  validatorTrust,
  valueAt,
  weights,
} from '../memory';
import { apportionByShares, apportionByStake } from './apportion';
import { registeredBefore } from './keepsWeight';
import { computeNullDividends } from './stake';
import { winner } from './winner';

export function computeNullEpoch(): void {
  const bytes = (<usize>n) << 3;
  memory.fill(consensus(), 0, bytes);
  memory.fill(validatorTrust(), 0, bytes);
  computeNullDividends();
  // Where the sums of both emissions go last stand the winner's weights first.
  const shares = combinedEmission();
  const total = winnersWeights(shares, bytes);
  for (let at: usize = 0; at < bytes; at += 8) store<u64>(incentive() + at, (load<u64>(shares + at) << 32) / total);
  const anyStake = apportionByStake(dividendPool, validatorEmission());
  apportionByShares(anyStake ? miningPool : fallbackPool, shares, total, serverEmission());
  for (let at: usize = 0; at < bytes; at += 8) {
    const mined = load<u64>(serverEmission() + at);
    const sum = mined + load<u64>(validatorEmission() + at);
    store<u64>(combinedEmission() + at, sum < mined ? u64.MAX_VALUE : sum);
  }
}

/** The winner's weights that count, of a uid that stands twice the last; all 1 where none is above 0. Returns their sum. */
function winnersWeights(shares: usize, bytes: usize): u64 {
  memory.fill(shares, 0, bytes);
  if (n != 0) {
    const limit = registeredBefore(winner);
    for (let k = rowStart(weights(), winner), end = rowEnd(weights(), winner); k < end; k++) {
      const j = uidAt(weights(), k);
      if (j >= n || (j == winner && j != owner) || load<u64>(blockAtRegistration() + (j << 3)) >= limit) continue;
      store<u64>(shares + (j << 3), valueAt(weights(), k));
    }
  }
  let total: u64 = 0;
  for (let at: usize = 0; at < bytes; at += 8) total += load<u64>(shares + at);
  if (total != 0) return total;
  for (let at: usize = 0; at < bytes; at += 8) store<u64>(shares + at, 1);
  return n;
}
