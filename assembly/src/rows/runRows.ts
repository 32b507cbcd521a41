/**
 * The epoch on sparse rows: the pallet's own passes, one step after the other, for every input the chain tolerates. It is
 * what runs when the tiles do not apply.
 */
import { normalize } from '../epoch/vectors';
import { incentive, n } from '../memory';
import { flags, YUMA3 } from '../parameters';
import { classicBonds, yuma3Bonds } from './bondsAndDividends';
import { maskWeights } from './maskWeights';
import { maskBonds } from './oldBonds';
import { storeBonds } from './storeBonds';
import { computeConsensus } from './weightedMedian';
import { clipAndRank } from './weightsForBonds';

/** Bytes of scratch memory for so many weights and bonds and `voters` rows with stake. */
export function rowsBytes(weightsCount: u64, bondsCount: u64, voters: u64): u64 {
  const entries = weightsCount * 3 + bondsCount * 2;
  const uids = <u64>n;
  return entries * 10 + uids * 120 + voters * (uids * 8 + 12) + 1024;
}

export function runRows(weightsCount: u32, bondsCount: u32): void {
  maskWeights(weightsCount);
  computeConsensus();
  clipAndRank();
  normalize(incentive(), n);
  maskBonds(bondsCount);
  if (flags & YUMA3) yuma3Bonds();
  else classicBonds();
  storeBonds();
}
