/**
 * One walk over the weights for four steps: `clipped_weights`, `validator_trust`, `ranks` and `weights_for_bonds`. Each
 * depends on one entry only, or adds up in the pallet's order, so nothing changes by walking once.
 */
import { add, mul, sub, u16Proportion } from '../fixed/I32F32';
import { activeStake, consensus, incentive, n, takeZeroed, validatorTrust } from '../memory';
import { bondsPenalty } from '../abi.generated';
import { MASKED } from './maskWeights';
import { header, SparseRows } from './SparseRows';

/** `weights_for_bonds`. */
export const FOR_BONDS: SparseRows = header(memory.data(16));

/** Leaves the ranks in `incentive`, not normalised. */
export function clipAndRank(): void {
  FOR_BONDS.begin(MASKED.count);
  memory.fill(incentive(), 0, (<usize>n) << 3);
  const dense = takeZeroed(n * 2, 3);
  for (let i: u32 = 0; i < n; i++) {
    clipRow(i, dense);
    if (bondsPenalty != 0 && bondsPenalty != 65535) interpolateRow(i, dense);
    FOR_BONDS.endRow(i);
  }
}

function clipRow(i: u32, dense: usize): void {
  const stake = load<i64>(activeStake() + (i << 3));
  let trust: i64 = 0;
  for (let k = MASKED.start(i), end = MASKED.end(i); k < end; k++) {
    const j = MASKED.uid(k);
    const weight = MASKED.value(k);
    const threshold = load<i64>(consensus() + (j << 3));
    const clipped = min(weight, threshold);
    const kept = threshold >= weight || threshold > 0;
    if (kept) {
      const rank = incentive() + (j << 3);
      trust += clipped;
      store<i64>(rank, add(load<i64>(rank), mul(stake, clipped)));
    }
    if (bondsPenalty == 0) FOR_BONDS.push(j, weight);
    else if (bondsPenalty == 65535) {
      if (kept) FOR_BONDS.push(j, clipped);
    } else {
      store<i64>(dense + (j << 3), weight);
      if (kept) store<i64>(dense + ((n + j) << 3), clipped);
    }
  }
  store<i64>(validatorTrust() + (i << 3), trust);
}

/** `interpolate_sparse` for one row: weight + penalty x (clipped - weight), in uid order, what is not positive dropped. */
function interpolateRow(i: u32, dense: usize): void {
  if (MASKED.start(i) == MASKED.end(i)) return;
  const penalty = u16Proportion(bondsPenalty);
  for (let j: u32 = 0; j < n; j++) {
    const at = dense + (j << 3);
    const weight = load<i64>(at);
    const clipped = load<i64>(at + ((<usize>n) << 3));
    const value = add(weight, mul(penalty, sub(clipped, weight)));
    if (value > 0) FOR_BONDS.push(j, value);
    store<i64>(at, 0);
    store<i64>(at + ((<usize>n) << 3), 0);
  }
}
