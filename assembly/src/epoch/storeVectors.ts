/** The u16 vectors the chain stores, one behind the other: stake weight, consensus, incentive, dividends, trust. */
import { proportionToU16 } from '../fixed/I32F32';
import { consensus, dividends, incentive, n, stake, storedVectors, validatorTrust } from '../memory';

export function storeVectors(): void {
  let at = storedVectors();
  at = storeVector(at, stake());
  at = storeVector(at, consensus());
  at = storeVector(at, incentive());
  at = storeVector(at, dividends());
  storeVector(at, validatorTrust());
}

function storeVector(at: usize, vector: usize): usize {
  const end = vector + ((<usize>n) << 3);
  for (; vector < end; vector += 8, at += 2) store<u16>(at, proportionToU16(load<i64>(vector)));
  return at;
}
