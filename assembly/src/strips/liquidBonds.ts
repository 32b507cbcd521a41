/**
 * The EMA with liquid alpha on a strip, cell by cell: a sigmoid only where there is a weight, and the one of difference 0,
 * which clipped weights have, only once. Rows are sorted here and weights above 0, so each cell finds its own entries.
 */
import { alphaSigmoid, combinedDifference, steepnessFactor } from '../epoch/alphaSigmoid';
import { mul, ONE, u16Proportion } from '../fixed/I32F32';
import { alphaHigh, alphaLow, steepness } from '../parameters';
import { fromLane } from './columnRecords';
import { finishYuma3 } from './emaBonds';
import { rows } from './layout';

let low: i64 = 0;
let high: i64 = 0;
let factor: i64 = 0;
/** The alpha of difference 0. */
let calm: i64 = 0;

export function startLiquid(): void {
  low = u16Proportion(alphaLow);
  high = u16Proportion(alphaHigh);
  factor = steepnessFactor(steepness);
  calm = alphaSigmoid(0, low, high, factor);
}

/** Returns false where the result is ambiguous. */
export function liquidEma(weights: usize, bonds: usize, medians: usize, record: usize): bool {
  const end = rows << 4;
  for (let lane: usize = 0; lane < 16; lane += 4) {
    const median = <i64>fromLane(load<u32>(medians + lane));
    for (let at = lane; at < end; at += 16) {
      const weight = load<u32>(weights + at);
      if (weight == 0) continue;
      const bond = liquidBond(<i64>fromLane(weight), u16Proportion(load<u32>(bonds + at)), median);
      // All ones are to mean 1.0.
      if (bond == 0xffffffff) return false;
      store<u32>(weights + at, <u32>min(bond, 0xffffffff));
    }
  }
  return finishYuma3(weights, bonds, record);
}

// @ts-ignore: decorator
@inline
function liquidBond(weight: i64, bond: i64, median: i64): i64 {
  const difference = combinedDifference(median, weight, bond);
  const alpha = difference == 0 ? calm : alphaSigmoid(difference, low, high, factor);
  return min(mul(ONE - alpha, bond) + mul(alpha, weight), ONE);
}
