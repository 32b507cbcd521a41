/**
 * Entry of the epoch kernel. The host calls `plan`, fills the inputs, calls `setParameters`, then `prepare`, grows the
 * memory to what it answers, and calls `run`.
 */
import { computeActiveStake } from './epoch/activeStake';
import { computeEmission } from './epoch/emission';
import { computeStake } from './epoch/stake';
import { storeVectors } from './epoch/storeVectors';
import { computeNewPermits } from './epoch/validatorPermits';
import { activeStake, bonds, n, newPermits, permits, planned, resetScratch, rowEnd, rowStart, swapBonds, weights } from './memory';
import { rowsBytes, runRows } from './rows/runRows';

export { plan, table } from './memory';
export { setParameters } from './parameters';

let weightsCount: u32 = 0;
let bondsCount: u32 = 0;

/** The steps before any matrix; returns the memory in bytes that `run` needs. */
export function prepare(): f64 {
  resetScratch();
  computeStake();
  computeNewPermits();
  computeActiveStake();
  weightsCount = countEntries(weights());
  bondsCount = countEntries(bonds());
  return <f64>(planned + rowsBytes(weightsCount, bondsCount, countVoters()));
}

/** The rest of the epoch. The new bonds and permits take the place of the old. */
export function run(): void {
  runRows(weightsCount, bondsCount);
  computeEmission();
  storeVectors();
  swapBonds();
  memory.copy(permits(), newPermits(), n);
}

function countEntries(rows: usize): u32 {
  let count: u32 = 0;
  for (let i: u32 = 0; i < n; i++) count += rowEnd(rows, i) - rowStart(rows, i);
  return count;
}

function countVoters(): u32 {
  let count: u32 = 0;
  for (let i: u32 = 0; i < n; i++) count += u32(load<i64>(activeStake() + (i << 3)) > 0);
  return count;
}
