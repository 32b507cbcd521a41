/**
 * `compute_liquid_alpha_values_sparse` and `mat_ema_alpha_sparse`. The pallet fills an n x n matrix of alphas; only those
 * of entries in `weights_for_bonds` are ever read, so only they are computed.
 *
 * The pallet looks weights and bonds up by walking each row once, uid by uid. The walk stops at an entry that came too
 * early and never sees what stands behind it out of order: what it finds are the entries above all before them.
 */

import { alphaSigmoid, combinedDifference, steepnessFactor } from '../epoch/alphaSigmoid';
import { liquidConsensus } from '../epoch/liquidConsensus';
import { add, mul, ONE, sub, u16Proportion } from '../fixed/I32F32';
import { n, takeZeroed } from '../memory';
import { alphaHigh, alphaLow, steepness } from '../abi.generated';
import { EMA } from './emaBonds';
import { OLD } from './oldBonds';
import { SparseRows } from './SparseRows';
import { FOR_BONDS } from './weightsForBonds';

let seenWeights: usize = 0;
let seenBonds: usize = 0;
/** Old bonds by uid; of a uid that stands twice the last counts. */
let oldRow: usize = 0;

export function liquidBonds(): void {
  EMA.begin(FOR_BONDS.count);
  seenWeights = takeZeroed(n, 3);
  seenBonds = takeZeroed(n, 3);
  oldRow = takeZeroed(n, 3);
  for (let i: u32 = 0; i < n; i++) {
    if (FOR_BONDS.start(i) != FOR_BONDS.end(i)) liquidRow(i);
    EMA.endRow(i);
  }
}

function liquidRow(i: u32): void {
  spread(i);
  const low = u16Proportion(alphaLow);
  const high = u16Proportion(alphaHigh);
  const factor = steepnessFactor(steepness);
  for (let k = FOR_BONDS.start(i), end = FOR_BONDS.end(i); k < end; k++) {
    const j = FOR_BONDS.uid(k);
    const at = j << 3;
    const difference = combinedDifference(
      load<i64>(liquidConsensus + at),
      load<i64>(seenWeights + at),
      load<i64>(seenBonds + at),
    );
    const alpha = alphaSigmoid(difference, low, high, factor);
    const decayed = mul(sub(ONE, alpha), load<i64>(oldRow + at));
    const value = min(add(decayed, max(mul(alpha, FOR_BONDS.value(k)), 0)), ONE);
    if (value > 0) EMA.push(j, value);
  }
  clear(FOR_BONDS, i, seenWeights);
  clear(OLD, i, seenBonds);
  clear(OLD, i, oldRow);
}

function spread(i: u32): void {
  walk(FOR_BONDS, i, seenWeights);
  walk(OLD, i, seenBonds);
  for (let k = OLD.start(i), end = OLD.end(i); k < end; k++) {
    const j = OLD.uid(k);
    if (j < n) store<i64>(oldRow + (j << 3), OLD.value(k));
  }
}

/** Spreads what the pallet's walk finds. */
function walk(matrix: SparseRows, i: u32, into: usize): void {
  let reached: i32 = -1;
  for (let k = matrix.start(i), end = matrix.end(i); k < end; k++) {
    const j = matrix.uid(k);
    if (<i32>j <= reached) continue;
    reached = j;
    if (j < n) store<i64>(into + (j << 3), matrix.value(k));
  }
}

function clear(matrix: SparseRows, i: u32, row: usize): void {
  for (let k = matrix.start(i), end = matrix.end(i); k < end; k++) {
    const j = matrix.uid(k);
    if (j < n) store<i64>(row + (j << 3), 0);
  }
}
