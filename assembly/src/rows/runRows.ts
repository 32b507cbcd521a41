/**
 * The epoch on sparse rows: the pallet's own passes, one step after the other, for every input the chain tolerates. It is
 * what runs when the strips do not apply.
 */
import { normalize } from '../epoch/vectors';
import { activeStake, bonds, incentive, n, rowEnd, rowStart, weights } from '../memory';
import { flags, YUMA3 } from '../abi.generated';
import { classicBonds, yuma3Bonds } from './bondsAndDividends';
import { maskWeights } from './maskWeights';
import { maskBonds } from './oldBonds';
import { storeBonds } from './storeBonds';
import { computeConsensus } from './weightedMedian';
import { clipAndRank } from './weightsForBonds';

let weightsCount: u32 = 0;
let bondsCount: u32 = 0;

/** Counts entries; returns the bytes of scratch memory that `runRows` needs. */
export function planRows(): u64 {
  weightsCount = countEntries(weights());
  bondsCount = countEntries(bonds());
  let voters: u64 = 0;
  for (let i: u32 = 0; i < n; i++) voters += u64(load<i64>(activeStake() + (i << 3)) > 0);
  const entries = <u64>weightsCount * 3 + <u64>bondsCount * 2;
  const uids = <u64>n;
  return entries * 10 + uids * 128 + voters * (uids * 8 + 12) + 1024;
}

export function runRows(): void {
  maskWeights(weightsCount);
  computeConsensus();
  clipAndRank();
  normalize(incentive(), n);
  maskBonds(bondsCount);
  if (flags & YUMA3) yuma3Bonds();
  else classicBonds();
  storeBonds();
}

function countEntries(matrix: usize): u32 {
  let count: u32 = 0;
  for (let i: u32 = 0; i < n; i++) count += rowEnd(matrix, i) - rowStart(matrix, i);
  return count;
}
