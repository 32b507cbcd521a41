/**
 * Entry of the epoch kernel. The host calls `plan`, fills inputs and parameters, then calls `prepare`, grows the memory to what it
 * answers, and calls `run`.
 */
import { flags, NULL_CONSENSUS, readParameters, STORES_CONSENSUS } from './abi.generated';
import { computeActiveStake } from './epoch/activeStake';
import { computeEmission } from './epoch/emission';
import { computeStake } from './epoch/stake';
import { storeVectors } from './epoch/storeVectors';
import { computeNewPermits } from './epoch/validatorPermits';
import { computeNullEpoch } from './epoch/nullEpoch';
import { n, newPermits, permits, planned, previousConsensus, resetScratch, storedVectors, swapBonds } from './memory';
import { planRows, runRows } from './rows/runRows';
import { fitsStrips, planStrips, runStrips } from './strips/runStrips';

export { plan, table } from './memory';

/** Whether the epoch runs on dense strips. */
let onStrips: bool = false;

/** The steps before any matrix; returns the memory in bytes that `run` needs. */
export function prepare(): f64 {
  readParameters();
  resetScratch();
  computeStake();
  computeNewPermits();
  computeActiveStake();
  if (flags & NULL_CONSENSUS) return <f64>planned;
  onStrips = fitsStrips();
  return <f64>(planned + (onStrips ? planStrips() : planRows()));
}

/**
 * The rest of the epoch. The new bonds and permits take the place of the old. Returns 0, or bytes of memory without which it
 * could not: then it is to be called again.
 */
export function run(): f64 {
  if (flags & NULL_CONSENSUS) {
    computeNullEpoch();
    storeVectors();
    takeOver();
    return 0;
  }
  if (onStrips && !runStrips()) {
    onStrips = false;
    resetScratch();
    return <f64>(planned + planRows());
  }
  if (!onStrips) runRows();
  computeEmission();
  storeVectors();
  swapBonds();
  takeOver();
  return 0;
}

/** Permits and consensus become the next epoch's. */
function takeOver(): void {
  memory.copy(permits(), newPermits(), n);
  // Behind the stake weights.
  if (flags & STORES_CONSENSUS) memory.copy(previousConsensus(), storedVectors() + (n << 1), n << 1);
}
