/**
 * Null consensus: the winner's raw weights decide what miners earn, total stake what dividends are. Consensus and trust are 0, stored
 * bonds stay.
 */
import { dividendPool, fallbackPool, miningPool } from '../abi.generated';
import {
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
import { apportion } from './apportion';
import { keepsWeight, registeredBefore } from './keepsWeight';
import { computeNullDividends } from './stake';
import { sum } from './vectors';
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
  const anyStake = apportion(dividendPool, 0, validatorEmission());
  apportion(anyStake ? miningPool : fallbackPool, shares, serverEmission());
  for (let at: usize = 0; at < bytes; at += 8) {
    const mined = load<u64>(serverEmission() + at);
    const both = mined + load<u64>(validatorEmission() + at);
    store<u64>(combinedEmission() + at, both < mined ? u64.MAX_VALUE : both);
  }
}

/** The winner's weights that count, of a uid that stands twice the last; all 1 where none is above 0. Returns their sum. */
function winnersWeights(shares: usize, bytes: usize): u64 {
  memory.fill(shares, 0, bytes);
  if (n != 0) {
    const limit = registeredBefore(winner);
    for (let k = rowStart(weights(), winner), end = rowEnd(weights(), winner); k < end; k++) {
      const j = uidAt(weights(), k);
      if (keepsWeight(winner, j, limit)) store<u64>(shares + (j << 3), valueAt(weights(), k));
    }
  }
  const total = sum(shares, n);
  if (total != 0) return total;
  for (let at: usize = 0; at < bytes; at += 8) store<u64>(shares + at, 1);
  return n;
}
