/**
 * Entry of the epoch kernel. The host calls `plan`, fills the inputs, calls `setParameters`, then `prepare`, grows the
 * memory to what it answers, and calls `run`.
 */
import { computeActiveStake } from './epoch/activeStake';
import { computeEmission } from './epoch/emission';
import { computeStake } from './epoch/stake';
import { storeVectors } from './epoch/storeVectors';
import { computeNewPermits } from './epoch/validatorPermits';
import { n, newPermits, permits, planned, resetScratch, swapBonds } from './memory';
import { planRows, runRows } from './rows/runRows';
import { fitsStrips, planStrips, runStrips } from './strips/runStrips';

export { plan, table } from './memory';
export { setParameters } from './parameters';

/** Whether the epoch runs on dense strips. */
let onStrips: bool = false;

/** The steps before any matrix; returns the memory in bytes that `run` needs. */
export function prepare(): f64 {
  resetScratch();
  computeStake();
  computeNewPermits();
  computeActiveStake();
  onStrips = fitsStrips();
  return <f64>(planned + (onStrips ? planStrips() : planRows()));
}

/**
 * The rest of the epoch. The new bonds and permits take the place of the old. Returns 0, or bytes of memory without which it
 * could not: then it is to be called again.
 */
export function run(): f64 {
  if (onStrips && !runStrips()) {
    onStrips = false;
    resetScratch();
    return <f64>(planned + planRows());
  }
  if (!onStrips) runRows();
  computeEmission();
  storeVectors();
  swapBonds();
  memory.copy(permits(), newPermits(), n);
  return 0;
}
